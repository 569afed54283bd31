package tandem.site.web;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class DrawnOnceTests {

	@Autowired
	DrawnOnce drawn;

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void writesAPartOnceForAllThatLookAlike() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		String part = this.drawn.part("layout :: seat-top", Map.of("practiceName", "Fjord & Sons"));

		assertThat(part).contains("<span>Fjord &amp; Sons</span>", "To the content");
		assertThat(this.drawn.part("layout :: seat-top", Map.of("practiceName", "Fjord & Sons"))).isSameAs(part);
	}

	@Test
	void writesItAnewForAnotherPracticeAndAnotherLanguage() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.drawn.part("layout :: seat-top", Map.of("practiceName", "Fjord"))).contains("Fjord");
		assertThat(this.drawn.part("layout :: seat-top", Map.of("practiceName", "Dune"))).contains("Dune")
			.doesNotContain("Fjord");

		LocaleContextHolder.setLocale(Locale.GERMAN);
		assertThat(this.drawn.part("layout :: seat-top", Map.of("practiceName", "Dune"))).contains("Zum Inhalt");
	}

	@Test
	void knowsNothingOfTheRequest() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute("practiceName", "Somebody else's");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

		assertThat(this.drawn.part("layout :: seat-top", Map.of())).contains("<span>Tandem</span>")
			.doesNotContain("Somebody else");
	}

	@Test
	void namesFilesByTheirContent() {
		assertThat(this.drawn.part("layout :: links", Map.of("hidden", true, "live", true)))
			.containsPattern("href=\"/static/css/tandem-[0-9a-f]{32}\\.css\"")
			.containsPattern("src=\"/webjars/htmx.org/[0-9.]+/dist/htmx.min.js\"")
			.contains("noindex");
	}

}
