package tandem.assessment.web;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.InvitePeople;
import tandem.assessment.ReadSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class SeatPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private InvitePeople invite;

	@Autowired
	private ReadSheet readSheet;

	private SignedIn lead;

	private TestRounds.Launched round;

	@BeforeEach
	void launchARound() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
	}

	@Test
	void aLookAtALinkOpensNothing() {
		MvcTestResult look = this.mvc.get().uri(this.round.linkPath(Seat.CMO)).exchange();

		assertThat(look).hasStatusOk().bodyText().contains("Northwind Advisers").doesNotContain("Mara", "Contoso");
		assertThat(look).cookies().doesNotContainCookie("tandem-seat");
	}

	@Test
	void sendingTheLinkOpensTheSeatAndLeavesTheTokenBehind() {
		MvcTestResult opened = this.mvc.post().uri(this.round.linkPath(Seat.CMO)).with(csrf()).exchange();

		assertThat(opened).hasStatus(303).cookies().hasPath("tandem-seat", opened.getResponse().getHeader("Location"));
		assertThat(opened).headers().hasValue("Location", opened.getResponse().getHeader("Location"));
		assertThat(opened.getResponse().getHeader("Location")).startsWith("/seat/").doesNotContain("/l/");
	}

	@Test
	void asksForTheCodeOnEveryFurtherDevice() {
		TestRounds.Person first = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(first, Map.of("P1a.own", "3"));
		String link = this.round.linkPath(Seat.CMO);

		assertThat(this.mvc.get().uri(link)).bodyText().contains("name=\"code\"");
		assertThat(this.mvc.post().uri(link).with(csrf())).hasStatus(422);
		assertThat(this.mvc.post().uri(link).param("code", "000000").with(csrf())).hasStatus(422);
		assertThat(this.mvc.post().uri(link).param("code", TestRounds.CODE).with(csrf())).hasStatus(303);
	}

	@Test
	void closesTheDoorAfterTooManyWrongCodes() {
		this.rounds.consented(this.round, Seat.CMO);
		String link = this.round.linkPath(Seat.CMO);
		for (int i = 0; i < 8; i++) {
			assertThat(this.mvc.post().uri(link).param("code", "00000" + i).with(csrf())).hasStatus(422);
		}

		assertThat(this.mvc.post().uri(link).param("code", TestRounds.CODE).with(csrf())).hasStatus(429)
			.headers()
			.containsHeader("Retry-After");
	}

	@Test
	void startsTheSeatEmptyWithoutTheCode() {
		TestRounds.Person first = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(first, Map.of("P1a.own", "3"));

		assertThat(this.mvc.post().uri(this.round.linkPath(Seat.CMO)).param("empty", "yes").with(csrf()))
			.hasStatus(303);

		TestRounds.Person again = this.rounds.open(this.round, Seat.CMO);
		assertThat(this.readSheet.answered(this.rounds.visit(again))).isEmpty();
		assertThat(this.mvc.get().uri(first.path("")).with(first.device())).hasStatus(404);
	}

	@Test
	void answersUnknownRevokedAndForeignLinksAlike() {
		this.invite.revoke(this.lead, this.round.roundId(), Seat.CIO);
		String unknown = body(this.mvc.get().uri("/l/" + "x".repeat(43)).exchange());
		String revoked = body(this.mvc.get().uri(this.round.linkPath(Seat.CIO)).exchange());
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);
		MvcTestResult foreign = this.mvc.get()
			.uri("/seat/" + UUID.randomUUID() + "/positions-1")
			.with(cmo.device())
			.exchange();
		MvcTestResult cookieless = this.mvc.get().uri(cmo.path("positions-1")).exchange();

		assertThat(unknown).contains("This page does not open").isEqualTo(revoked);
		assertThat(foreign).hasStatus(404).hasForwardedUrl(DeadLinkController.PATH);
		assertThat(cookieless).hasStatus(404).hasForwardedUrl(DeadLinkController.PATH);
		assertThat(body(this.mvc.get().uri(DeadLinkController.PATH).exchange())).isEqualTo(unknown);
	}

	@Test
	void neverOpensOneSeatWithTheCookieOfAnother() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		TestRounds.Person cio = this.rounds.consented(this.round, Seat.CIO);

		assertThat(this.mvc.get().uri(cio.path("positions-1")).with(cmo.device())).hasStatus(404);
		assertThat(this.mvc.post().uri(cio.path("positions-1")).with(cmo.device()).with(csrf()).param("P1a.own", "1"))
			.hasStatus(404);
		assertThat(this.readSheet.answered(this.rounds.visit(cio))).isEmpty();
	}

	@Test
	void leadsFromConsentToTheFirstPage() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).hasRedirectedUrl(cmo.path("consent"));
		assertThat(this.mvc.get().uri(cmo.path("consent")).with(cmo.device())).hasStatusOk()
			.bodyText()
			.contains("Olga Ode")
			.doesNotContain("anonymous");
		assertThat(this.mvc.post().uri(cmo.path("consent")).with(cmo.device()).with(csrf()).param("code", "12"))
			.hasStatus(422)
			.bodyText()
			.contains("exactly six digits", "tick that you agree");
		assertThat(this.mvc.post()
			.uri(cmo.path("consent"))
			.with(cmo.device())
			.with(csrf())
			.param("consent", "true")
			.param("code", "271 828")).hasRedirectedUrl(cmo.path("positions-1"));
	}

	@Test
	void showsNothingBeforeConsent() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(this.mvc.get().uri(cmo.path("positions-1")).with(cmo.device())).hasRedirectedUrl(cmo.path(""));
		assertThat(this.mvc.post().uri(cmo.path("positions-1")).with(cmo.device()).with(csrf()).param("P1a.own", "1"))
			.hasStatus(409);
	}

	@Test
	void keepsEachAnswerAsItIsGiven() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		MvcTestResult kept = this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.header("HX-Request", "true")
			.param("revision", "0")
			.param("load", "tab-1")
			.param("P1a.own", "3")
			.exchange();

		assertThat(kept).hasStatusOk().bodyText().contains("name=\"revision\"", "value=\"1\"").doesNotContain("<html");
		assertThat(this.mvc.get().uri(cmo.path("positions-1")).with(cmo.device())).bodyText()
			.containsPattern("name=\"P1a.own\" value=\"3\" checked");
	}

	@Test
	void keepsThePageOnNextWithoutJavaScriptAndPointsOutOpenQuestionsOnce() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.param("go", "next")
			.param("P1a.own", "3")).hasRedirectedUrl(cmo.path("positions-1") + "?open=true");
		assertThat(this.mvc.get().uri(cmo.path("positions-1") + "?open=true").with(cmo.device())).bodyText()
			.contains("name=\"asked\"", "Left open so far");
		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.param("go", "next")
			.param("asked", "yes")
			.param("P1a.own", "3")).hasRedirectedUrl(cmo.path("positions-2"));
	}

	@Test
	void neverOverwritesANewerAnswerFromAStaleTab() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));

		MvcTestResult stale = keep(cmo, "tab-2", "0", Map.of("P1a.own", "3", "P1b.own", "2"));

		assertThat(stale).hasStatus(409)
			.bodyText()
			.contains("Answered in two places", "Kept from elsewhere: 6", "you had: 3");
		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1a")).isEqualTo(6);
		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1b")).isEqualTo(2);
	}

	@Test
	void takesTheOtherAnswerWhenThePersonChoosesIt() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));
		String clash = body(keep(cmo, "tab-2", "0", Map.of("P1a.own", "3")));

		assertThat(keep(cmo, "tab-2", hidden(clash, "revision"),
				Map.of("P1a.own", "6", "here.P1a.own", hidden(clash, "here.P1a.own"), "use", "P1a.own")))
			.hasStatus3xxRedirection();

		assertThat(this.readSheet.sheet(this.rounds.visit(cmo)).own("P1a")).isEqualTo(3);
	}

	@Test
	void neverConflictsWithItself() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		keep(cmo, "tab-1", "0", Map.of("P1a.own", "6"));

		assertThat(keep(cmo, "tab-1", "0", Map.of("P1a.own", "3"))).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@CsvSource({ "P1a.own, 9", "P1a.own, 3.0", "P1a.own, <script>", "status, released", "P2c, 3", "role, OWNER",
			"P1a.guess, 3" })
	void refusesWhatIsNoAnswerOfThePageAndNamesIt(String field, String value) {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(keep(cmo, "tab-1", "0", Map.of(field, value, "P2a.own", "4"))).hasStatus(422)
			.bodyText()
			.contains(field)
			.doesNotContain("<script>");
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
	}

	@Test
	void refusesADoubledAnswer() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		assertThat(this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("P1a.own=3&P1a.own=4")).hasStatus(422);
	}

	@Test
	void showsWhatWasTypedAgainWhenTheTokenHasGoneStale() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);

		MvcTestResult stale = this.mvc.post()
			.uri(cmo.path("positions-1"))
			.with(cmo.device())
			.with(csrf().useInvalidToken())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("P1a.own", "5")
			.exchange();

		assertThat(stale).hasStatus(403);
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
	}

	@Test
	void showsScriptInACommentAsText() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		String typed = "<script>alert(1)</script> ${7*7} #{x} [[${1}]] '; drop table answer;--";
		keep(cmo, "tab-1", "0", "goals", Map.of("comment.goals", typed, "comment.goals.use", "private"));

		assertThat(this.mvc.get().uri(cmo.path("goals")).with(cmo.device())).hasStatusOk()
			.bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} #{x} [[${1}]]")
			.doesNotContain("<script>alert");
	}

	@Test
	void givesTheSameReceiptForASecondSubmit() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));

		assertThat(this.mvc.post().uri(cmo.path("submit")).with(cmo.device()).with(csrf())).hasStatus3xxRedirection();
		String receipt = this.rounds.visit(cmo).receipt();
		assertThat(this.mvc.post().uri(cmo.path("submit")).with(cmo.device()).with(csrf())).hasStatus3xxRedirection();

		assertThat(this.rounds.visit(cmo).receipt()).isEqualTo(receipt).isNotBlank();
		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).bodyText().contains(receipt);
	}

	@Test
	void refusesAnswersAfterSubmission() {
		TestRounds.Person cmo = this.rounds.submitted(this.round, Seat.CMO, tandem.instrument.ResponseSheet.empty());

		assertThat(keep(cmo, "tab-1", "0", Map.of("P1a.own", "3"))).hasStatus(409)
			.bodyText()
			.contains("submitted and locked");
		assertThat(this.mvc.get().uri(cmo.path("positions-1")).with(cmo.device())).hasRedirectedUrl(cmo.path(""));
	}

	@Test
	void reopensUntilTheOtherHasSubmitted() {
		TestRounds.Person cmo = this.rounds.submitted(this.round, Seat.CMO, tandem.instrument.ResponseSheet.empty());

		assertThat(this.mvc.post().uri(cmo.path("reopen")).with(cmo.device()).with(csrf()))
			.hasRedirectedUrl(cmo.path("check"));

		this.mvc.post().uri(cmo.path("submit")).with(cmo.device()).with(csrf()).exchange();
		this.rounds.submitted(this.round, Seat.CIO, tandem.instrument.ResponseSheet.empty());
		assertThat(this.mvc.post().uri(cmo.path("reopen")).with(cmo.device()).with(csrf())).hasStatus(409);
	}

	@Test
	void declinesAndComesBack() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, Map.of("P1a.own", "3"));

		assertThat(this.mvc.post().uri(cmo.path("decline")).with(cmo.device()).with(csrf()))
			.hasRedirectedUrl(cmo.path(""));

		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).bodyText().contains("You have declined");
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
		assertThat(this.mvc.get().uri(cmo.path("consent")).with(cmo.device())).hasStatusOk();
	}

	@Test
	void offersASecondLookAtUniformAnswers() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		Map<String, String> uniform = this.rounds.middling(Seat.CMO);
		uniform.replaceAll((field, text) -> field.matches("[PGAS][0-9][a-d]") && text.matches("[1-5]") ? "4" : text);
		this.rounds.answer(cmo, uniform);

		assertThat(this.mvc.get().uri(cmo.path("check")).with(cmo.device())).bodyText().contains("same mark");
		this.mvc.post().uri(cmo.path("confirm")).with(cmo.device()).with(csrf()).exchange();
		assertThat(this.mvc.get().uri(cmo.path("check")).with(cmo.device())).bodyText().doesNotContain("same mark");
	}

	private MvcTestResult keep(TestRounds.Person person, String load, String revision, Map<String, String> fields) {
		return keep(person, load, revision, "positions-1", fields);
	}

	private MvcTestResult keep(TestRounds.Person person, String load, String revision, String page,
			Map<String, String> fields) {
		var request = this.mvc.post()
			.uri(person.path(page))
			.with(person.device())
			.with(csrf())
			.param("go", "next")
			.param("load", load)
			.param("revision", revision);
		fields.forEach(request::param);
		return request.exchange();
	}

	private static String hidden(String html, String name) {
		Matcher input = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"").matcher(html);
		assertThat(input.find()).as(name).isTrue();
		return input.group(1);
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
