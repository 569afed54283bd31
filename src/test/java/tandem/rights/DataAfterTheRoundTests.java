package tandem.rights;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.MailedRounds;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.Reminders;
import tandem.mail.TestMail;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What a person still reaches when their round is over: their data, and nothing else. */
@TandemTest
@OnBothDatabases
class DataAfterTheRoundTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private PlanRound planRound;

	@Autowired
	private ReleaseRound releaseRound;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private TestMail mail;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ApplicationContext context;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@Test
	void opensTheirDataAloneWhereLinkAndCodeAreGiven() {
		NamedRounds.Named round = longClosed();
		TestRounds.Person before = round.people().get(Seat.CMO);

		MvcTestResult page = this.mvc.get().uri(round.round().linkPath(Seat.CMO)).exchange();
		MvcTestResult wrong = open(round.round(), Seat.CMO, "314159");
		MvcTestResult opened = open(round.round(), Seat.CMO, TestRounds.CODE);

		assertThat(page).hasStatusOk().bodyText().contains("is over").doesNotContain("name=\"empty\"");
		assertThat(wrong).hasStatus(422);
		assertThat(opened).hasStatus(303).hasHeader("Location", before.path("data"));
		RequestPostProcessor device = deviceOf(opened);
		assertThat(this.mvc.get().uri(before.path("data")).with(device)).hasStatusOk()
			.bodyText()
			.contains("Download everything", "The round is over")
			.doesNotContain("href=\"" + before.path("") + "\"");
		assertThat(this.mvc.post().uri(before.path("data/export")).with(device).with(csrf())).hasStatusOk()
			.hasHeader("Content-Type", "application/zip");
		assertThat(Stream.of("", "report", "log", "consent", "data/", "data/erase/x", "report/data")
			.map((rest) -> this.mvc.get().uri(before.path("") + "/" + rest).with(device).exchange())
			.map((answer) -> answer.getResponse().getStatus())).containsOnly(404);
		assertThat(erase(before, device, round)).hasStatus(303);
	}

	@Test
	void closesAgainAfterADayAndToEveryOtherDevice() {
		NamedRounds.Named round = longClosed();
		TestRounds.Person before = round.people().get(Seat.CMO);
		RequestPostProcessor device = deviceOf(open(round.round(), Seat.CMO, TestRounds.CODE));

		MvcTestResult old = this.mvc.get().uri(before.path("data")).with(before.device()).exchange();
		MvcTestResult other = this.mvc.get().uri(round.people().get(Seat.CIO).path("data")).with(device).exchange();
		this.clock.forward(Duration.ofHours(25));
		MvcTestResult late = this.mvc.get().uri(before.path("data")).with(device).exchange();

		assertThat(List.of(old, other, late)).extracting((answer) -> answer.getResponse().getStatus())
			.containsOnly(404);
	}

	@Test
	void opensAfterACancelledRoundToWhoHasACodeAndToNobodyElse() {
		NamedRounds.Named round = this.rounds.launched(this.lead, List.of(Seat.CMO, Seat.CIO));
		TestRounds.Launched untouched = this.testRounds.launched(this.lead);
		TestRounds.Person opened = this.testRounds.open(untouched, Seat.CMO);
		List.of(round.round(), untouched).forEach((each) -> this.planRound.cancel(this.lead, each.roundId()));
		this.clock.forward(Duration.ofMinutes(1));
		TestRounds.Person person = round.people().get(Seat.CIO);

		MvcTestResult came = open(round.round(), Seat.CIO, TestRounds.CODE);

		assertThat(this.mvc.get().uri(untouched.linkPath(Seat.CMO))).hasStatus(404);
		assertThat(this.mvc.get().uri(opened.path("data")).with(opened.device())).hasStatus(404);
		assertThat(this.mvc.get().uri(person.path("data")).with(person.device())).hasStatus(404);
		assertThat(this.mvc.post().uri(round.round().linkPath(Seat.CIO)).with(csrf()).param("empty", "yes"))
			.hasStatus(404);
		assertThat(this.mvc.get().uri(person.path("")).with(deviceOf(came))).hasStatus(404);
		assertThat(erase(person, deviceOf(came), round)).hasStatus(303);
	}

	@Test
	void givesANewLinkByMailAndByTheBoard() {
		this.mail.turnOn();
		MailedRounds mailed = new MailedRounds(this.context);
		TestRounds.Launched round = mailed.invited(this.lead, "UTC", Reminders.NONE);
		TestRounds.Person cmo = this.testRounds.consented(round, Seat.CMO);
		this.planRound.cancel(this.lead, round.roundId());
		this.clock.forward(Duration.ofMinutes(1));
		String asked = cmo.seatId().toString().replace("-", "");

		this.mvc.post().uri("/l/ask").with(csrf()).param("seat", asked).exchange();
		this.mail.deliver();

		TestRounds.Launched again = new TestRounds.Launched(round.clientId(), round.roundId(),
				Map.of(Seat.CMO, MailedRounds.link(mailed.newest(Seat.CMO))));
		assertThat(this.mvc.get().uri(round.linkPath(Seat.CMO))).hasStatus(404);
		assertThat(open(again, Seat.CMO, TestRounds.CODE)).hasStatus(303);
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId()).with(OpenedPractices.as(this.lead))).bodyText()
			.contains("/seats/cmo/link\"")
			.doesNotContain("/seats/cio/link\"");
	}

	@Test
	void letsTheOtherExecutiveSayWhetherTheBandsStay() {
		NamedRounds.Named round = longClosed();
		this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId());
		TestRounds.Person cmo = round.people().get(Seat.CMO);
		RequestPostProcessor device = deviceOf(open(round.round(), Seat.CMO, TestRounds.CODE));

		assertThat(this.mvc.get().uri(cmo.path("data")).with(device)).bodyText().contains("They may stay");
		assertThat(this.mvc.post().uri(cmo.path("data/bands")).with(device).with(csrf()).param("stay", "yes"))
			.hasStatus(303)
			.hasRedirectedUrl(cmo.path("data"));
		assertThat(this.mvc.get().uri(cmo.path("data")).with(device)).hasStatusOk()
			.bodyText()
			.doesNotContain("They may stay");
	}

	private NamedRounds.Named longClosed() {
		NamedRounds.Named round = this.rounds.complete(this.lead);
		this.releaseRound.release(this.lead, round.round().roundId(), ReleaseLevel.BANDS);
		this.planRound.archive(this.lead, round.round().roundId());
		this.clock.forward(Duration.ofDays(31));
		return round;
	}

	private MvcTestResult open(TestRounds.Launched round, Seat seat, String code) {
		return this.mvc.post().uri(round.linkPath(seat)).with(csrf()).param("code", code).exchange();
	}

	private MvcTestResult erase(TestRounds.Person person, RequestPostProcessor device, NamedRounds.Named round) {
		Seat seat = round.people().get(Seat.CMO).equals(person) ? Seat.CMO : Seat.CIO;
		return this.mvc.post()
			.uri(person.path("data/erase"))
			.with(device)
			.with(csrf())
			.param("name", round.name(seat))
			.exchange();
	}

	private static RequestPostProcessor deviceOf(MvcTestResult opened) {
		String cookie = Objects.requireNonNull(opened.getResponse().getHeader("Set-Cookie"));
		Cookie device = new Cookie("tandem-seat", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
		return (request) -> {
			request.setCookies(device);
			return request;
		};
	}

}
