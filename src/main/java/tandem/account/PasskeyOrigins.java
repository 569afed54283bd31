package tandem.account;

import java.net.URI;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Where a passkey belongs to: the address at which people reach this installation. Never
 * that of a request, which anybody can choose.
 */
@Component
class PasskeyOrigins {

	private final URI base;

	PasskeyOrigins(TandemProperties properties) {
		this.base = properties.baseUrl();
	}

	/** The domain that a browser files the passkey under. */
	String domain() {
		return this.base.getHost();
	}

	/** From where a browser may use it. */
	Set<String> allowed() {
		return Set.of(this.base.getScheme() + "://" + this.base.getAuthority());
	}

	/**
	 * A browser has passkeys for names only, not for numbers, and only where nobody
	 * listens.
	 */
	boolean isPossible() {
		boolean isNumber = domain().startsWith("[") || domain().matches("[0-9.]+");
		return !isNumber && ("https".equals(this.base.getScheme()) || "localhost".equals(domain()));
	}

}
