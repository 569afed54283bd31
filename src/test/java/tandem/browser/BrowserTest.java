package tandem.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import tandem.TandemTest;

/**
 * A test of the whole application through a real browser; all of them share one Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@TandemTest
@ExtendWith(Chromium.class)
public @interface BrowserTest {

}
