package tandem.account.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a visitor goes after signing in: the page asked for before, if it is one of ours.
 */
record WayBack(String address) {

	private static final String HOME = "/clients";

	static WayBack to(@Nullable String address) {
		return new WayBack((address != null && isOurs(address)) ? address : HOME);
	}

	/** A second slash or a backslash would name another host. */
	private static boolean isOurs(String address) {
		return address.startsWith("/") && !address.startsWith("//")
				&& address.chars().allMatch((character) -> character > ' ' && character < 127 && character != '\\');
	}

	String redirect() {
		return "redirect:" + this.address;
	}

}
