package tandem.site;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every chain begins with, beside what Spring Security would begin it with. */
@TandemTest
class EveryDoorTests {

	private static final String OF_SPRING = "org.springframework.security.config.annotation.web.configuration.HttpSecurityConfiguration.httpSecurity";

	@Autowired
	ApplicationContext context;

	@Autowired
	AuthenticationEntryPoint askToSignIn;

	@Test
	void guardsAsSpringSecurityDoesByItself() {
		HttpSecurity ofSpring = this.context.getBean(OF_SPRING, HttpSecurity.class);
		ofSpring.requestCache((cache) -> cache.disable());

		assertThat(filters(this.context.getBean(HttpSecurity.class))).isEqualTo(filters(ofSpring))
			.hasSizeGreaterThan(8)
			.doesNotContain("RequestCacheAwareFilter");
	}

	@Test
	void isMadeAnewForEachChain() {
		assertThat(this.context.getBean(HttpSecurity.class)).isNotSameAs(this.context.getBean(HttpSecurity.class));
	}

	/**
	 * Another one would be asked by nobody: {@code everyDoor} calls by name what holds.
	 */
	@Test
	void knowsWhateverWouldChangeADoor() {
		assertThat(this.context.getBeansOfType(Customizer.class).values()).hasOnlyElementsOfType(ResponseHeaders.class);
	}

	private List<String> filters(HttpSecurity door) {
		return door.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(this.askToSignIn))
			.build()
			.getFilters()
			.stream()
			.map((filter) -> filter.getClass().getSimpleName())
			.toList();
	}

}
