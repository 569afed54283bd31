package tandem.account;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import tandem.shared.SettingRefused;

/**
 * What the operator may say about this installation.
 *
 * @param baseUrl where people reach it: every link is built from it, never from a
 * request's Host header
 * @param ownerEmail the first owner, used once on an empty installation
 * @param ownerPassword the first owner's password, used once
 * @param ownerPractice the first practice's name, used once
 */
@ConfigurationProperties("tandem")
public record TandemProperties(@DefaultValue("http://localhost:8080") URI baseUrl, @DefaultValue("") String ownerEmail,
		@DefaultValue("") String ownerPassword, @DefaultValue("My practice") String ownerPractice) {

	public TandemProperties {
		if (baseUrl.getHost() == null || baseUrl.getScheme() == null || !baseUrl.getScheme().matches("https?")) {
			throw new SettingRefused(
					"TANDEM_BASE_URL must be an http or https address, for example https://tandem.example.com");
		}
	}

	/** An address that works from outside. */
	public String link(String path) {
		String base = this.baseUrl.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
	}

	/** Cookies are marked secure where people come by https. */
	public boolean isSecure() {
		return "https".equals(this.baseUrl.getScheme());
	}

}
