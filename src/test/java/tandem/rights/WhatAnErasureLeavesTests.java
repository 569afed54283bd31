package tandem.rights;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.MailedRounds;
import tandem.assessment.NotFound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.Reminders;
import tandem.assessment.SpeakToSeat;
import tandem.mail.TestMail;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Language;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What those who are left are told after somebody had everything erased. */
@TandemTest
@OnBothDatabases
class WhatAnErasureLeavesTests {

	private static final String QUESTION = "Tandem asks for your decision until 10 February 2027";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private ReleaseRound releaseRound;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private EndRetention endRetention;

	@Autowired
	private SpeakToSeat speakToSeat;

	@Autowired
	private AccessLog log;

	@Autowired
	private TestMail mail;

	@Autowired
	private MovableClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationContext context;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@Test
	void theOtherExecutiveIsWrittenToOnceAndWithoutASecret() {
		MailedRounds mailed = mailed();
		TestRounds.Launched round = mailed.invited(this.lead, "UTC", Reminders.NONE);
		Map<Seat, TestRounds.Person> people = released(round);

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.eraseData.person(this.lead, people.get(Seat.CIO).seatId());
			status.setRollbackOnly();
		});
		this.mail.deliver();
		List<String> nothingYet = mailed.subjects(Seat.CMO);
		this.eraseData.person(this.lead, people.get(Seat.CIO).seatId());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.eraseData.person(this.lead, people.get(Seat.CIO).seatId()));
		this.mail.deliver();

		assertThat(nothingYet).doesNotContain(QUESTION);
		assertThat(mailed.subjects(Seat.CMO)).filteredOn(QUESTION::equals).hasSize(1);
		assertThat(mailed.newest(Seat.CMO)).contains("/seat/" + people.get(Seat.CMO).seatId(), "Contoso")
			.doesNotContain("/l/", "Ivo Brandt", "strained");
		assertThat(mailed.subjects(Seat.CEO)).doesNotContain(QUESTION);
		assertThat(board(round)).contains("A letter has asked them").doesNotContain("left-words");
		assertThat(this.log.isWritten(round.roundId(), Action.BANDS_ASKED)).isTrue();
	}

	@Test
	void theBoardHasTheWordsWhereTheLetterReachedNobody() {
		MailedRounds mailed = mailed();
		TestRounds.Launched round = mailed.invited(this.lead, "UTC", Reminders.NONE);
		Map<Seat, TestRounds.Person> people = released(round);
		this.mail.deliver();
		this.eraseData.person(this.lead, people.get(Seat.CIO).seatId());
		this.mail.goDown();

		for (int hour = 0; hour <= 96; hour++) {
			this.mail.deliver();
			this.clock.forward(Duration.ofHours(1));
		}

		assertThat(board(round))
			.contains("could not be delivered, so please tell them yourself", "left-words",
					"/seat/" + people.get(Seat.CMO).seatId())
			.doesNotContain("A letter has asked them");
	}

	@Test
	void aLetterThatWaitsForTheMorningIsNotSentToWhoHasAnswered() {
		MailedRounds mailed = mailed();
		TestRounds.Launched round = mailed.invited(this.lead, "UTC", Reminders.NONE);
		Map<Seat, TestRounds.Person> people = released(round);
		this.clock.forward(Duration.ofHours(14));
		this.eraseData.person(this.lead, people.get(Seat.CIO).seatId());

		this.eraseData.bands(this.testRounds.visit(people.get(Seat.CMO)), true);
		this.clock.forward(Duration.ofHours(12));
		this.mail.deliver();

		assertThat(mailed.subjects(Seat.CMO)).noneMatch((subject) -> subject.contains("decision"));
	}

	@Test
	void theBoardHasTheWordsWhereNoLetterWentAndLeadsToTheBandsThatStayed() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		TestRounds.Person cmo = round.people().get(Seat.CMO);
		this.speakToSeat.in(Language.GERMAN, cmo.seatId());
		this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId());

		String asking = board(round.round());
		String own = body(cmo.path(""), cmo.device());
		this.eraseData.bands(this.testRounds.visit(cmo), true);
		String kept = board(round.round());

		assertThat(asking).contains(round.name(Seat.CMO) + " (CMO) can say until 10 February 2027", "left-words",
				"Guten Tag, " + round.name(Seat.CMO), "Bis 10. Februar 2027", "/seat/" + cmo.seatId());
		assertThat(own).contains(cmo.path("report"), "Sagen, ob die Stufen bleiben dürfen").doesNotContain("Quittung");
		assertThat(kept).contains("/rounds/" + round.round().roundId() + "/report\">See the bands")
			.doesNotContain("left-words");
		assertThat(body(cmo.path(""), cmo.device())).contains("Ansehen, was geblieben ist");
	}

	@Test
	void theBoardSaysWhenAPersonWasErasedAndWhatCanBeDone() {
		NamedRounds.Named running = this.rounds.launched(this.lead, List.of(Seat.CMO, Seat.CIO));
		NamedRounds.Named released = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		List.of(running, released)
			.forEach((round) -> this.eraseData.person(this.lead, round.people().get(Seat.CIO).seatId()));
		String replace = "/rounds/" + running.round().roundId() + "/seats/cio/replace";

		assertThat(board(running.round())).contains("erased on 11 January 2027", "their seat is empty", replace)
			.doesNotContain("not invited yet", "No e-mail address");
		assertThat(board(released.round())).contains("erased on 11 January 2027", "A new round asks again")
			.doesNotContain("not invited yet");
		assertThat(body(replace, OpenedPractices.as(this.lead))).contains("Name who answers in this seat")
			.doesNotContain("name=\"leaves\"");
		assertThat(post(replace, "name", "Nia Bell", "occupancy", "2")).hasStatusOk();
		assertThat(board(running.round())).contains("Nia Bell").doesNotContain("erased on");
	}

	@Test
	void aNextRoundIsNotPrefilledWithSomebodyWhoWasErased() {
		NamedRounds.Named erased = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.eraseData.person(this.lead, erased.people().get(Seat.CIO).seatId());
		NamedRounds.Named old = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.clock.forward(Duration.ofDays(732));
		this.endRetention.everyNight();

		assertThat(body(next(erased), OpenedPractices.as(this.lead))).doesNotContain("Erased person",
				erased.name(Seat.CIO));
		assertThat(body(next(old), OpenedPractices.as(this.lead))).doesNotContain("Erased person", old.mark() + "\"");
		assertThat(board(old.round())).contains("follows=" + old.round().roundId(), "See the bands")
			.doesNotContain("not invited yet");
	}

	private MailedRounds mailed() {
		this.mail.turnOn();
		return new MailedRounds(this.context);
	}

	private Map<Seat, TestRounds.Person> released(TestRounds.Launched round) {
		Map<Seat, TestRounds.Person> people = Map.of(Seat.CMO,
				this.testRounds.submitted(round, Seat.CMO, this.testRounds.middling(Seat.CMO)), Seat.CIO,
				this.testRounds.submitted(round, Seat.CIO, this.testRounds.middling(Seat.CIO)));
		this.releaseRound.release(this.lead, round.roundId(), ReleaseLevel.BANDS);
		return people;
	}

	private static String next(NamedRounds.Named round) {
		return "/clients/" + round.round().clientId() + "/rounds/new?follows=" + round.round().roundId();
	}

	private String board(TestRounds.Launched round) {
		return body("/rounds/" + round.roundId(), OpenedPractices.as(this.lead));
	}

	private String body(String address, RequestPostProcessor who) {
		MvcTestResult page = this.mvc.get().uri(address).with(who).exchange();
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(OpenedPractices.as(this.lead)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
