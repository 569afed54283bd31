package tandem.mail;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import tandem.shared.EmailAddress;
import tandem.shared.SettingRefused;

/**
 * The operator's mail server.
 *
 * @param host its name; mail is off while there is none
 * @param port 0 for the usual one
 * @param security {@code starttls}, {@code tls} from the first byte, or {@code none}
 * @param username for signing in there, if it asks
 * @param password the same
 * @param from the sender's address
 */
@ConfigurationProperties("tandem.mail")
public record MailSettings(@DefaultValue("") String host, @DefaultValue("0") int port,
		@DefaultValue("starttls") String security, @DefaultValue("") String username, @DefaultValue("") String password,
		@DefaultValue("") String from) {

	public MailSettings {
		if (!host.isBlank() && EmailAddress.read(from).isEmpty()) {
			throw new SettingRefused(
					"TANDEM_MAIL_HOST is set, so TANDEM_MAIL_FROM must be the sender’s e-mail address");
		}
		if (!Set.of("starttls", "tls", "none").contains(security)) {
			throw new SettingRefused("TANDEM_MAIL_SECURITY must be starttls, tls or none");
		}
	}

	public boolean isOn() {
		return !this.host.isBlank();
	}

	/** Says nothing of the password. */
	@Override
	public String toString() {
		return "MailSettings[" + this.host + "]";
	}

}
