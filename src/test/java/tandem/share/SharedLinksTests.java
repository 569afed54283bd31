package tandem.share;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.HandOver;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** How a link to a report is made, opened, counted and ended. */
@TandemTest
@OnBothDatabases
class SharedLinksTests {

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private HandOver handOver;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private SharedReports shared;

	private RequestPostProcessor lead;

	@BeforeEach
	void release(@Autowired MockMvcTester mvc, @Autowired TestRounds rounds) {
		this.shared = new SharedReports(mvc, this.practices, rounds).released();
		this.lead = this.shared.pair().lead();
	}

	@AfterEach
	void setTheClockBack() {
		this.clock.goTo(MovableClock.START);
	}

	@Test
	void lookingCountsNothingAndEachOpeningCountsOnce() {
		String token = this.shared.make();

		assertThat(this.shared.look(token)).hasStatusOk()
			.bodyText()
			.contains("Open the report")
			.doesNotContain("Contoso");
		assertThat(this.shared.pair().atSeat(Seat.CMO, "shares")).bodyText().contains("Not opened yet");
		this.shared.opened(token);
		this.shared.read(this.shared.opened(token));

		for (Seat seat : Seat.PAIR) {
			assertThat(this.shared.pair().atSeat(seat, "shares")).bodyText()
				.contains("Audit committee", "Opened 2 times");
			assertThat(this.shared.pair().logPage(seat)).bodyText()
				.contains("made a link to the report, for: Audit committee", "Audit committee (by a link)",
						"opened it (opening 1)", "opened it (opening 2)", "opened the report (bands)");
		}
	}

	@Test
	void theTwoAreToldOnTheirOwnPagesAndTheCeoIsNot() {
		assertThat(this.shared.pair().atSeat(Seat.CMO, "")).bodyText().doesNotContain("show this report to others");
		this.shared.make();
		this.shared.make("forWhom", "The chair");

		for (Seat seat : Seat.PAIR) {
			assertThat(this.shared.pair().atSeat(seat, "")).bodyText().contains("2 links show this report to others");
			assertThat(this.shared.pair().atSeat(seat, "report")).bodyText()
				.contains("2 links show this report to others")
				.doesNotContain("whether it may show the marks");
		}
		assertThat(this.shared.pair().atSeat(Seat.CEO, "")).bodyText().doesNotContain("to others");
	}

	@Test
	void theLinkLeavesTheAddressAndItsCookieGoesNowhereElse() {
		MvcTestResult opened = this.shared.open(this.shared.make(), "");

		assertThat(opened).hasStatus(303);
		assertThat(opened.getResponse().getRedirectedUrl()).matches("/shared/[0-9a-f-]{36}");
		assertThat(opened.getResponse().getHeader("Set-Cookie"))
			.contains("Path=" + opened.getResponse().getRedirectedUrl(), "HttpOnly", "SameSite=Lax");
		MvcTestResult page = this.shared.look(this.shared.make());
		assertThat(page).bodyText().contains("noindex");
		assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void aBrowserReadsOnlyWhatWasOpenedInItAndNotForLong() {
		SharedReports.Browser one = this.shared.opened(this.shared.make());
		SharedReports.Browser other = this.shared.opened(this.shared.make("forWhom", "The chair"));

		assertThat(this.shared.read(one)).hasStatusOk();
		assertThat(this.shared.read(other.address(), one)).hasStatus(404);
		this.clock.forward(Duration.ofHours(13));
		assertThat(this.shared.read(one)).hasStatus(404);
	}

	@Test
	void everyDeadLinkIsAnsweredAlike() {
		String unknown = dead("x".repeat(43));
		String ended = this.shared.make();
		this.shared.post(this.shared.page() + "/" + this.shared.onlyId() + "/end", this.lead, Map.of());
		String expired = this.shared.make("life", "7");
		String archived = this.shared.make();

		assertThat(dead(ended)).isEqualTo(unknown);
		this.clock.forward(Duration.ofDays(8));
		assertThat(dead(expired)).isEqualTo(unknown);
		assertThat(this.shared.look(archived)).hasStatusOk();
		this.shared.post("/rounds/" + this.shared.pair().round().roundId() + "/archive", this.lead, Map.of());
		assertThat(dead(archived)).isEqualTo(unknown);
	}

	private String dead(String token) {
		MvcTestResult look = this.shared.look(token);
		assertThat(look).hasStatus(404).bodyText().contains("This page does not open");
		assertThat(this.shared.open(token, "")).hasStatus(404);
		return SharedReports.text(look).replaceAll("(name=\"_csrf\" value=)\"[^\"]+\"", "$1").replace(token, "");
	}

	@Test
	void eitherOfTheTwoEndsItWhileItIsRead() {
		SharedReports.Browser browser = this.shared.opened(this.shared.make());
		assertThat(this.shared.read(browser)).hasStatusOk();

		assertThat(this.shared.say(Seat.CIO, "end")).hasStatus(303);

		assertThat(this.shared.read(browser)).hasStatus(404);
		assertThat(this.shared.pair().logPage(Seat.CMO)).bodyText()
			.contains("ended the link to the report for: Audit committee");
	}

	@Test
	void endsWithTheLeadOfWhoeverMadeIt() {
		SignedIn owner = this.shared.pair().leadConsultant();
		SharedReports.Browser browser = this.shared.opened(this.shared.make());

		this.handOver.lead(owner, this.shared.pair().round().roundId(), this.practices.consultant(owner).memberId());

		assertThat(this.shared.read(browser)).hasStatus(404);
		assertThat(this.shared.get(this.shared.page(), this.lead)).bodyText().contains("no longer leads the round");
	}

	@Test
	void aWrongCodeIsSaidAtTheFieldAndTriesComeBack() {
		String token = this.shared.make("guard", "own", "code", "271 828");

		assertThat(this.shared.open(token, "161803")).hasStatus(422)
			.bodyText()
			.contains("These are not the right six digits");
		assertThat(this.shared.open(token, "271 828")).hasStatus(303);
		for (int i = 0; i < 8; i++) {
			assertThat(this.shared.open(token, "161803")).hasStatus(422);
		}
		assertThat(this.shared.open(token, "271828")).hasStatus(429);
		this.clock.forward(Duration.ofMinutes(16));
		assertThat(this.shared.open(token, "271828")).hasStatus(303);
	}

	@Test
	void aMadeCodeIsShownOnceAndKeptAsAHash() {
		MvcTestResult made = this.shared.send(this.lead, SharedReports.form("guard", "made"));
		String code = SharedReports.text(made).replaceAll("(?s).*id=\"code\"[^>]*value=\"([0-9]{6})\".*", "$1");

		assertThat(code).matches("[0-9]{6}");
		assertThat(this.shared.open(SharedReports.token(made), code)).hasStatus(303);
		assertThat(this.jdbc.sql("select code_hash from report_share where round_id = ?")
			.param(this.shared.pair().round().roundId())
			.query(String.class)
			.single()).startsWith("{bcrypt}");
	}

	@Test
	void aDoubleClickMakesOneLinkAndShowsOneThatOpens() {
		Map<String, String> form = SharedReports.form();
		String first = SharedReports.token(this.shared.send(this.lead, form));
		String second = SharedReports.token(this.shared.send(this.lead, form));

		assertThat(this.shared.look(first)).hasStatus(404);
		assertThat(this.shared.look(second)).hasStatusOk();
		assertThat(count()).isEqualTo(1);
		this.clock.forward(Duration.ofMinutes(1));
		assertThat(this.shared.send(this.lead, form)).hasStatus(303)
			.hasRedirectedUrl(this.shared.page() + "?note=already");
		assertThat(this.shared.look(second)).hasStatusOk();
	}

	@Test
	void namesEveryFaultAndKeepsWhatWasTyped() {
		assertThat(this.shared.send(this.lead,
				Map.of("forWhom", " ", "level", "nothing", "life", "date", "until", "2027-04-12", "guard", "own",
						"code", "123456", "language", "fr")))
			.hasStatus(422)
			.bodyText()
			.contains("Say for whom", "Choose what it shows", "within 90 days", "easily guessed", "Choose a language",
					"value=\"2027-04-12\"");
		assertThat(this.shared.send(this.lead, SharedReports.form("life", "date", "until", "2027-04-11")))
			.hasStatusOk();
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void onlyTheLeadMakesThemAndTheCeoDoesNotSeeThem() {
		this.shared.make();
		String end = this.shared.page() + "/" + this.shared.onlyId() + "/end";

		assertThat(this.shared.send(this.shared.pair().member(), SharedReports.form())).hasStatus(403);
		assertThat(this.shared.post(end, this.shared.pair().member(), Map.of())).hasStatus(403);
		assertThat(this.shared.get(this.shared.page(), this.shared.pair().member())).hasStatusOk()
			.bodyText()
			.contains("Audit committee")
			.doesNotContain("/end\"");
		RequestPostProcessor stranger = OpenedPractices.as(this.practices.owner());
		assertThat(this.shared.send(stranger, SharedReports.form())).hasStatus(404);
		assertThat(this.shared.post(end, stranger, Map.of())).hasStatus(404);
		assertThat(this.shared.pair().atSeat(Seat.CEO, "shares")).hasStatus(404);
		assertThat(this.shared.pair().atSeat(Seat.CEO, "report")).bodyText().doesNotContain("/shares");
	}

	private long count() {
		return this.jdbc.sql("select count(*) from report_share where round_id = ?")
			.param(this.shared.pair().round().roundId())
			.query(Long.class)
			.single();
	}

}
