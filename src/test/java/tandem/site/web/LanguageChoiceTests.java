package tandem.site.web;

import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Which language a page is in: one’s own choice, the browser’s wish, the round’s, then
 * English.
 */
@TandemTest
@OnBothDatabases
class LanguageChoiceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	private TestRounds.Launched round;

	private TestRounds.Person cmo;

	@BeforeEach
	void consent() {
		this.round = this.rounds.launched(this.practices.owner());
		this.cmo = this.rounds.consented(this.round, Seat.CMO);
	}

	@ParameterizedTest
	@CsvSource({ "de-CH, de", "zh-TW, zh-Hant", "zh-CN, en", "fr, en" })
	void followsTheBrowserAndSaysSo(String wish, String language) {
		MvcTestResult page = this.mvc.get().uri("/privacy").header(HttpHeaders.ACCEPT_LANGUAGE, wish).exchange();

		assertThat(page).bodyText().contains("<html lang=\"" + language + "\"");
		assertThat(page).hasHeader(HttpHeaders.CONTENT_LANGUAGE, language);
	}

	@Test
	void keepsTheChoiceOfAVisitorInTheBrowser() {
		MvcTestResult chosen = this.mvc.get()
			.uri("/language?to=de")
			.header(HttpHeaders.REFERER, "http://localhost/instrument?a=b")
			.exchange();

		Cookie cookie = chosen.getResponse().getCookie("tandem-language");
		assertThat(chosen).hasRedirectedUrl("/instrument?a=b");
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(this.mvc.get().uri("/privacy").cookie(cookie).header(HttpHeaders.ACCEPT_LANGUAGE, "zh-TW"))
			.bodyText()
			.contains("lang=\"de\"");
	}

	@Test
	void setsNothingForALanguageThatIsNotThereAndLeavesTheHouseForNobody() {
		MvcTestResult chosen = this.mvc.get()
			.uri("/language?to=tlh")
			.header(HttpHeaders.REFERER, "http://localhost//evil.example")
			.exchange();

		assertThat(chosen).hasRedirectedUrl("/").doesNotContainHeader(HttpHeaders.SET_COOKIE);
		assertThat(this.mvc.get().uri("/privacy").cookie(new Cookie("tandem-language", "<script>"))).hasStatusOk()
			.bodyText()
			.contains("lang=\"en\"");
	}

	@Test
	void opensASeatInTheLanguageOfItsRoundUnlessTheBrowserWishesAnother() {
		this.jdbc.sql("update assessment_round set language = 'de' where id = ?").param(this.round.roundId()).update();

		assertThat(page("")).bodyText().contains("lang=\"de\"");
		assertThat(page("fr")).bodyText().contains("lang=\"de\"");
		assertThat(page("zh-HK")).bodyText().contains("lang=\"zh-Hant\"");
	}

	@Test
	void keepsTheChoiceOfAPersonWithTheSeat() {
		MvcTestResult chosen = this.mvc.post()
			.uri(this.cmo.path("language"))
			.with(this.cmo.device())
			.with(csrf())
			.param("to", "zh-Hant")
			.header(HttpHeaders.REFERER, "http://localhost" + this.cmo.path("check"))
			.exchange();

		assertThat(chosen).hasRedirectedUrl(this.cmo.path("check"));
		assertThat(page("de")).bodyText().contains("lang=\"zh-Hant\"");
	}

	@Test
	void keepsTheAnswersOfThePageOnWhichTheLanguageIsChosen() {
		MvcTestResult chosen = this.mvc.post()
			.uri(this.cmo.path("positions-1"))
			.with(this.cmo.device())
			.with(csrf())
			.param("P1a.own", "6")
			.param("load", "a")
			.param("revision", "0")
			.param("to", "de")
			.exchange();

		assertThat(chosen).hasRedirectedUrl(this.cmo.path("positions-1"));
		assertThat(page("en")).bodyText().contains("lang=\"de\"").containsPattern("value=\"6\"[^>]* checked");
	}

	@Test
	void keepsTheChoiceOfAMemberWithTheAccountAndBringsItToTheNextBrowser() {
		SignedIn member = this.practices.owner();

		MvcTestResult chosen = this.mvc.post()
			.uri("/account/language")
			.with(OpenedPractices.as(member))
			.with(csrf())
			.param("to", "de")
			.header(HttpHeaders.REFERER, "http://localhost/account")
			.exchange();
		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.params(org.springframework.util.MultiValueMap
				.fromSingleValue(Map.of("email", member.email(), "password", OpenedPractices.PASSWORD)))
			.exchange();

		assertThat(chosen).hasRedirectedUrl("/account");
		assertThat(signedIn.getResponse().getCookie("tandem-language").getValue()).isEqualTo("de");
	}

	@Test
	void asksOthersForTheirOwnToken() {
		assertThat(this.mvc.post().uri(this.cmo.path("language")).with(this.cmo.device()).param("to", "de"))
			.hasStatus(403);
		assertThat(page("en")).bodyText().contains("lang=\"en\"");
	}

	@Test
	void answersAScriptInTheLanguageItAsksForAndNoOther() {
		Cookie german = new Cookie("tandem-language", "de");

		assertThat(this.mvc.get().uri("/api/v1/clients").cookie(german)).hasStatus(401)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith("This needs");
	}

	@Test
	void offersEveryOtherLanguageAtTheFootOfAPageByItsOwnName() {
		assertThat(this.mvc.get().uri("/mechanisms/M01").header(HttpHeaders.ACCEPT_LANGUAGE, "de")).bodyText()
			.contains("action=\"/language\"")
			.contains("<strong lang=\"de\">Deutsch</strong>")
			.containsPattern("<button [^>]*value=\"zh-Hant\"[^>]*lang=\"zh-Hant\"[^>]*>繁體中文</button>");
	}

	private MvcTestResult page(String wishes) {
		var request = this.mvc.get().uri(this.cmo.path("positions-1")).with(this.cmo.device());
		return (wishes.isEmpty() ? request : request.header(HttpHeaders.ACCEPT_LANGUAGE, wishes)).exchange();
	}

}
