package tandem.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the handler of a page, or all of a controller, that a borrowed open browser must
 * not get through: whoever has not proved within the last minutes who they are is asked
 * for it once more, and what was typed goes on from there.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {

}
