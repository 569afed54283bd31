package tandem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of the whole application, in one context that all of them share: asked without a
 * network, or at its port on loopback; a database in memory, a clock that the test moves,
 * no attempts counted yet. Data of other tests may be there, so a test opens a practice
 * of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "server.shutdown=immediate" })
@AutoConfigureMockMvc
@ContextCustomizerFactories(TestDatabase.class)
@Import(TestWorld.class)
@ExtendWith(FreshStart.class)
public @interface TandemTest {

}
