package tandem.site;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class SecurityTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Test
	void forbidsABrowserWhateverThePagesDoNotNeed() {
		assertThat(this.mvc.get().uri("/sign-in")).headers()
			.hasValue("Content-Security-Policy", ResponseHeaders.CONTENT_SECURITY_POLICY)
			.hasValue("Referrer-Policy", "no-referrer")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Cross-Origin-Opener-Policy", "same-origin")
			.hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
			.doesNotContainHeader("Strict-Transport-Security");
	}

	@Test
	void letsBrowsersKeepStaticFiles() {
		assertThat(this.mvc.get().uri("/static/css/tandem.css")).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/clients", "/clients?page=2&size=5", "/rounds/1", "/account", "/nothing-here" })
	void leadsVisitorsToSignInAndBack(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(302)
			.headers()
			.hasHeaderSatisfying(HttpHeaders.LOCATION,
					(to) -> assertThat(to).singleElement()
						.asString()
						.startsWith("/sign-in?next=%2F")
						.doesNotContain("&"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sign-in", "/setup", "/clients", "/static/css/tandem.css", "/nothing-here" })
	void opensNoSessionForVisitors(String address) {
		long before = sessions();

		assertThat(this.mvc.get().uri(address).exchange().getResponse().getCookies()).extracting(Cookie::getName)
			.isSubsetOf(Set.of("tandem-csrf"));

		assertThat(sessions()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/sign-out", "/setup", "/clients", "/account", "/nothing-here" })
	void refusesFormsWithoutAToken(String address) {
		assertThat(this.mvc.post().uri(address).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("name", "x"))
			.hasStatus(403);
	}

	@Test
	void keepsTheTokenForFormsInACookieThatNoScriptReads() {
		assertThat(this.mvc.get().uri("/sign-in")).cookies().hasCookieSatisfying("tandem-csrf", (cookie) -> {
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getPath()).isEqualTo("/");
			assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
			assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
			assertThat(cookie.getSecure()).isFalse();
		});
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

}
