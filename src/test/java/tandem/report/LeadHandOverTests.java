package tandem.report;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.EndMembership;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.AnswerNewLead;
import tandem.assessment.FindRound;
import tandem.assessment.HandOver;
import tandem.assessment.LeadAnswer;
import tandem.assessment.NotAllowed;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.WrongState;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class LeadHandOverTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	HandOver handOver;

	@Autowired
	AnswerNewLead answerNewLead;

	@Autowired
	EndMembership endMembership;

	@Autowired
	FindRound findRound;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	MockMvcTester mvc;

	SignedIn owner;

	SignedIn first;

	SignedIn second;

	TestRounds.Launched round;

	TestRounds.Person cmo;

	TestRounds.Person cio;

	@BeforeEach
	void openPracticeWithThreeMembers() {
		this.owner = this.practices.owner();
		this.first = this.practices.consultant(this.owner);
		this.second = this.practices.consultant(this.owner);
		this.round = this.rounds.launched(this.first);
	}

	@Test
	void passesTheLeadAtOnceWhileNobodyHasConsented() {
		this.handOver.lead(this.first, this.round.roundId(), this.second.memberId());
		answered();

		assertThat(this.findRound.byId(this.second, this.round.roundId()).isOpenTo(this.second)).isTrue();
		assertThat(report(this.second)).hasStatusOk();
		assertThat(call(this.second)).hasStatusOk();
		assertThat(report(this.first)).hasStatus(403);
	}

	@Test
	void keepsTheMarksClosedToTheNewLeadOnThePageUntilBothAgree() {
		handedOverAfterTheAnswers();
		assertThat(report(this.second)).hasStatus(403).bodyText().contains("when both executives have agreed");
		assertThat(report(this.first)).hasStatusOk();

		say(this.cmo, LeadAnswer.AGREED);
		assertThat(report(this.second)).hasStatus(403);

		say(this.cio, LeadAnswer.AGREED);
		assertThat(report(this.second)).hasStatusOk();
		assertThat(report(this.first)).hasStatus(403);
	}

	@Test
	void keepsThemClosedToTheNewLeadOverTheApiUntilBothAgree() {
		handedOverAfterTheAnswers();
		assertThat(call(this.second)).hasStatus(403);
		assertThat(call(this.second, "pair")).hasStatus(403);

		this.releaseRound.release(this.second, this.round.roundId(), ReleaseLevel.BANDS);
		assertThat(call(this.second)).bodyJson().extractingPath("$.level").isEqualTo("bands");
		assertThatExceptionOfType(WrongState.class)
			.isThrownBy(() -> this.releaseRound.release(this.second, this.round.roundId(), ReleaseLevel.MARKS));

		say(this.cmo, LeadAnswer.AGREED);
		say(this.cio, LeadAnswer.AGREED);
		assertThat(call(this.second)).bodyJson().extractingPath("$.level").isEqualTo("marks");
		this.releaseRound.release(this.second, this.round.roundId(), ReleaseLevel.MARKS);
	}

	@Test
	void keepsThemClosedWhenOneRefusesAndOpensThemWhenThatOneThinksBetterOfIt() {
		handedOverAfterTheAnswers();
		say(this.cmo, LeadAnswer.AGREED);
		say(this.cio, LeadAnswer.REFUSED);
		assertThat(report(this.second)).hasStatus(403);

		say(this.cio, LeadAnswer.AGREED);
		assertThat(report(this.second)).hasStatusOk();
		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> say(this.cio, LeadAnswer.REFUSED));
	}

	@Test
	void leavesTheMarksToNobodyWhoHasBeenDeactivated() {
		answered();
		this.endMembership.deactivate(this.owner, this.first.memberId(), this.second.memberId());

		assertThat(report(this.first)).hasStatus(302).redirectedUrl().startsWith("/sign-in");
		assertThat(report(this.second)).hasStatus(403);
		assertThat(report(this.owner)).hasStatus(403);
		assertThat(this.findRound.byId(this.second, this.round.roundId()).isLedBy(this.second)).isTrue();

		say(this.cmo, LeadAnswer.AGREED);
		say(this.cio, LeadAnswer.AGREED);
		assertThat(report(this.second)).hasStatusOk();
	}

	@Test
	void givesThemBackToWhomTheyConsentedTo() {
		handedOverAfterTheAnswers();
		say(this.cmo, LeadAnswer.AGREED);

		this.handOver.lead(this.second, this.round.roundId(), this.first.memberId());

		assertThat(report(this.first)).hasStatusOk();
		assertThat(this.handOver.lead(this.first, this.round.roundId()).asked()).isEmpty();
	}

	@Test
	void asksOnTheExecutivesOwnPageAndWritesTheAnswerDown() {
		handedOverAfterTheAnswers();
		String home = this.cmo.path("");
		assertThat(this.mvc.get().uri(home).with(this.cmo.device())).bodyText()
			.contains("has taken over as lead consultant");

		assertThat(this.mvc.post()
			.uri(this.cmo.path("lead"))
			.param("answer", "agreed")
			.with(csrf())
			.with(this.cmo.device())).hasStatus(303);

		assertThat(this.mvc.get().uri(this.cmo.path("log")).with(this.cmo.device())).bodyText()
			.contains("handed over the lead: Kit Lund", "opened their answers to Kit Lund");
		assertThat(this.mvc.get().uri(this.cmo.path("lead")).with(this.cmo.device())).bodyText()
			.contains("You have agreed");
	}

	@Test
	void letsOnlyTheLeadAndOwnersHandOver() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.handOver.lead(this.second, this.round.roundId(), this.second.memberId()));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.handOver.client(this.second, this.round.clientId(), this.second.memberId()));

		this.handOver.client(this.owner, this.round.clientId(), this.second.memberId());
		assertThat(this.handOver.client(this.owner, this.round.clientId()).memberId())
			.isEqualTo(this.second.memberId());
	}

	@Test
	void refusesASuccessorWhoIsNobodyHere() {
		for (UUID nobody : new UUID[] { UUID.randomUUID(), this.practices.owner().memberId() }) {
			for (String path : new String[] { "/clients/" + this.round.clientId(),
					"/rounds/" + this.round.roundId() }) {
				assertThat(this.mvc.post()
					.uri(path + "/hand-over")
					.param("successor", nobody.toString())
					.with(csrf())
					.with(as(this.first))).hasStatus(422);
			}
		}
	}

	private void handedOverAfterTheAnswers() {
		answered();
		this.handOver.lead(this.first, this.round.roundId(), this.second.memberId());
	}

	private void answered() {
		this.cmo = this.rounds.submitted(this.round, Seat.CMO, this.rounds.middling(Seat.CMO));
		this.cio = this.rounds.submitted(this.round, Seat.CIO, this.rounds.middling(Seat.CIO));
	}

	private void say(TestRounds.Person person, LeadAnswer answer) {
		this.answerNewLead.say(this.rounds.visit(person), answer);
	}

	private MvcTestResult report(SignedIn member) {
		return this.mvc.get().uri("/rounds/" + this.round.roundId() + "/report").with(as(member)).exchange();
	}

	private MvcTestResult call(SignedIn member) {
		return call(member, "consultant");
	}

	private MvcTestResult call(SignedIn member, String reader) {
		return this.mvc.get()
			.uri("/api/v1/rounds/" + this.round.roundId() + "/report?as=" + reader)
			.with(this.practices.bearer(member))
			.exchange();
	}

}
