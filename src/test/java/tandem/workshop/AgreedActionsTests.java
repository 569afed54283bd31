package tandem.workshop;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.WrongState;
import tandem.shared.IfMatch;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is agreed, by whom it may be moved, and that nobody's word is lost. */
@TandemTest
@OnBothDatabases
class AgreedActionsTests {

	private static final IfMatch ANY = IfMatch.read(null);

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	PlanRound planRound;

	@Autowired
	AgreeAction agreeAction;

	@Autowired
	ChangeAction changeAction;

	@Autowired
	FollowAction followAction;

	@Autowired
	FindActions findActions;

	SignedIn owner;

	TestRounds.Launched round;

	@BeforeEach
	void complete() {
		this.owner = this.practices.owner();
		this.round = this.rounds.complete(this.owner);
	}

	@Test
	void waitForTheReleaseAndRestInTheArchive() {
		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> agree(WhoMoves.BOTH))
			.withMessage("actions.not-released");
		release();
		ActionView action = agree(WhoMoves.BOTH);
		this.planRound.archive(this.owner, this.round.roundId());

		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> agree(WhoMoves.BOTH))
			.withMessage("actions.archived");
		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> say(action, ActionStatus.DONE))
			.withMessage("actions.archived");
		assertThat(standing()).containsExactly(action);
	}

	@Test
	void areMadeOnceAFormHoweverOftenItIsSent() {
		release();
		FormKey form = FormKey.fresh();

		CompletableFuture.allOf(Stream
			.generate(() -> CompletableFuture.runAsync(
					() -> this.agreeAction.on(this.owner, this.round.roundId(), terms(WhoMoves.BOTH, null), form)))
			.limit(3)
			.toArray(CompletableFuture[]::new)).join();

		assertThat(standing()).hasSize(1);
	}

	@Test
	void areThirtyAtMost() {
		release();
		Stream.generate(() -> WhoMoves.BOTH).limit(AgreeAction.MOST).forEach(this::agree);

		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> agree(WhoMoves.BOTH)).withMessage("actions.full");
		assertThat(standing()).hasSize(30);
	}

	@Test
	void goStepByStepAndBack() {
		release();
		ActionView action = agree(WhoMoves.BOTH);

		assertThat(action.steps()).containsExactly(ActionStatus.IN_PROGRESS, ActionStatus.DONE, ActionStatus.DROPPED);
		say(action, ActionStatus.DONE);
		assertThat(standing().get(0).steps()).containsExactly(ActionStatus.AGREED);
		assertThatExceptionOfType(WrongState.class).isThrownBy(() -> say(action, ActionStatus.DROPPED))
			.withMessage("actions.no-such-step");
		say(action, ActionStatus.AGREED);
		say(action, ActionStatus.IN_PROGRESS);
		say(action, ActionStatus.DROPPED);
		assertThat(standing().get(0).steps()).containsExactly(ActionStatus.IN_PROGRESS);
		say(action, ActionStatus.IN_PROGRESS);
		say(action, ActionStatus.AGREED);

		assertThat(standing()).extracting(ActionView::status).containsExactly(ActionStatus.AGREED);
	}

	@Test
	void areMovedByWhoeverOwnsThemAndByNobodyElseWithASeat() {
		release();
		ActionView cmos = agree(WhoMoves.CMO);
		ActionView both = agree(WhoMoves.BOTH);
		ActionView ceos = agree(WhoMoves.CEO);
		TestRounds.Person ceo = this.rounds.open(this.round, Seat.CEO);

		say(ceo, ceos, ActionStatus.DONE);

		assertThat(this.findActions.of(this.rounds.visit(ceo)).actions()).hasSize(3);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> say(ceo, cmos, ActionStatus.DONE));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> say(ceo, both, ActionStatus.DONE));
		assertThat(standing()).extracting(ActionView::status)
			.containsExactly(ActionStatus.AGREED, ActionStatus.AGREED, ActionStatus.DONE);
	}

	@Test
	void areNotThereForAnotherRoundOrPractice() {
		release();
		ActionView action = agree(WhoMoves.CEO);
		TestRounds.Launched other = this.rounds.complete(this.owner);
		TestRounds.Person otherCeo = this.rounds.open(other, Seat.CEO);
		SignedIn stranger = this.practices.owner();

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(otherCeo, action, ActionStatus.DONE));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.changeAction.find(stranger, action.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.findActions.of(stranger, this.round.roundId()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.changeAction.earlier(this.owner, other.roundId(), action.id(), ANY));
	}

	@Test
	void keepTheFirstOfTwoWords() {
		release();
		ActionView read = agree(WhoMoves.BOTH);
		say(read, ActionStatus.IN_PROGRESS);

		assertThatExceptionOfType(IfMatch.Stale.class).isThrownBy(
				() -> this.followAction.byMember(this.owner, this.round.roundId(), read.id(), new FollowAction.Word(
						ActionStatus.DROPPED, OutcomeNote.NONE, IfMatch.read(IfMatch.tag(read.version())))));
		assertThatExceptionOfType(IfMatch.Stale.class).isThrownBy(() -> this.changeAction.change(this.owner, read.id(),
				IfMatch.read(IfMatch.tag(read.version())),
				(now) -> new ChangeAction.Wanted(terms(WhoMoves.CEO, null), now.action().status(), OutcomeNote.NONE)));
		assertThat(standing()).extracting(ActionView::status).containsExactly(ActionStatus.IN_PROGRESS);
	}

	@Test
	void changePlaces() {
		release();
		ActionView first = agree(WhoMoves.CMO);
		ActionView second = agree(WhoMoves.CIO);

		this.changeAction.earlier(this.owner, this.round.roundId(), second.id(), ANY);
		this.changeAction.earlier(this.owner, this.round.roundId(), second.id(), ANY);

		assertThat(standing()).extracting(ActionView::id).containsExactly(second.id(), first.id());
	}

	private void release() {
		this.releaseRound.release(this.owner, this.round.roundId(), ReleaseLevel.BANDS);
	}

	private ActionView agree(WhoMoves who) {
		return this.agreeAction.on(this.owner, this.round.roundId(), terms(who, LocalDate.of(2027, 2, 1)),
				FormKey.fresh());
	}

	private static ActionTerms terms(WhoMoves who, @Nullable LocalDate due) {
		return new ActionTerms("M03", new Name("A stand-up on Tuesdays"), who, null, due);
	}

	private void say(ActionView action, ActionStatus status) {
		UUID roundId = this.round.roundId();
		this.followAction.byMember(this.owner, roundId, action.id(),
				new FollowAction.Word(status, OutcomeNote.NONE, ANY));
	}

	private void say(TestRounds.Person person, ActionView action, ActionStatus status) {
		this.followAction.bySeat(this.rounds.visit(person), action.id(),
				new FollowAction.Word(status, new OutcomeNote("Said."), ANY));
	}

	private java.util.List<ActionView> standing() {
		return this.findActions.of(this.owner, this.round.roundId()).actions();
	}

}
