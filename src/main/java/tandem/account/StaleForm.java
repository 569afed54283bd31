package tandem.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the handler that takes a page's form when its CSRF token has gone stale: it shows
 * again what was typed, beside a fresh token, and changes nothing. The answer's status is
 * 403 already. A form without such a handler is shown on a common page.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaleForm {

	/** The request attribute that leads to these handlers; its value is the reason. */
	String REASON = "tandem.stale-form";

	/** The token was missing, expired or of another sign-in. */
	String EXPIRED = "expired";

	/** The session had ended before the form was sent. */
	String SIGNED_OUT = "signed-out";

}
