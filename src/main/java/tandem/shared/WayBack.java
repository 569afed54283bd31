package tandem.shared;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** The page that a visitor goes back to: one of ours, whatever was asked for. */
public record WayBack(String address) {

	public static WayBack to(@Nullable String address, String otherwise) {
		return new WayBack((address != null && isOurs(address)) ? address : otherwise);
	}

	/** Back to the page that a form stood on, as far as the browser tells it. */
	public static WayBack toReferer(@Nullable String referer, String otherwise) {
		try {
			URI page = URI.create((referer != null) ? referer : "");
			return to(page.getRawPath() + ((page.getRawQuery() != null) ? "?" + page.getRawQuery() : ""), otherwise);
		}
		catch (IllegalArgumentException ex) {
			return new WayBack(otherwise);
		}
	}

	/** A second slash or a backslash would name another host. */
	private static boolean isOurs(String address) {
		return address.startsWith("/") && !address.startsWith("//")
				&& address.chars().allMatch((character) -> character > ' ' && character < 127 && character != '\\');
	}

	public String redirect() {
		return "redirect:" + this.address;
	}

}
