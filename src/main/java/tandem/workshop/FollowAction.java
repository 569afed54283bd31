package tandem.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.IfMatch;

/**
 * Says how far an action has come, and what came of it: whoever has to move, and the
 * members who see the round.
 */
@Component
public class FollowAction {

	private final AgreedActions actions;

	private final FindRound findRound;

	private final TellOwners tellOwners;

	private final AccessLog log;

	private final Clock clock;

	FollowAction(AgreedActions actions, FindRound findRound, TellOwners tellOwners, AccessLog log, Clock clock) {
		this.actions = actions;
		this.findRound = findRound;
		this.tellOwners = tellOwners;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * What somebody says of an action.
	 *
	 * @param status how far it has come
	 * @param note what came of it
	 * @param asRead what they had read: another word since then is not overwritten
	 */
	public record Word(ActionStatus status, OutcomeNote note, IfMatch asRead) {
	}

	@Transactional
	public void byMember(SignedIn member, UUID roundId, UUID actionId, Word word) {
		follow(this.findRound.byId(member, roundId), actionId, word, new Speaker(Actor.member(member), null));
	}

	/** Only what is theirs to move. */
	@Transactional
	public void bySeat(SeatVisit visit, UUID actionId, Word word) {
		follow(this.findRound.of(visit), actionId, word, new Speaker(visit.actor(), visit));
	}

	private void follow(RoundView round, UUID actionId, Word word, Speaker speaker) {
		AgreedAction action = this.actions.lock(actionId)
			.filter((found) -> found.roundId().equals(round.id()))
			.orElseThrow(NotFound::new);
		if (speaker.visit() != null && !action.isOwnedBy(speaker.visit().role())) {
			throw new NotAllowed();
		}
		AgreeAction.requireOpen(round);
		boolean moved = action.status() != word.status();
		boolean reworded = !action.note().equals(word.note().text());
		if (!moved && !reworded) {
			return;
		}
		word.asRead().check(action.version());
		Instant now = this.clock.instant();
		if (moved) {
			action.follow(word.status(), now);
			write(round, speaker, word.status().code());
		}
		if (reworded) {
			action.note(word.note(), speaker.seatId(), now);
			write(round, speaker, "note");
		}
		this.tellOwners.plan(action, round, action.due());
	}

	private void write(RoundView round, Speaker speaker, String what) {
		this.log.write(AgreeAction.place(round), speaker.actor(), Action.ACTION_CHANGED, "action." + what);
	}

	/** Who speaks: a member, or somebody from their seat. */
	private record Speaker(Actor actor, @Nullable SeatVisit visit) {

		@Nullable UUID seatId() {
			return (this.visit != null) ? this.visit.seatId() : null;
		}

	}

}
