package tandem.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.LockRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.IfMatch;

/**
 * Changes what was agreed, by a member who sees the round. Whoever has read something
 * else than what stands there now is told, and nothing is overwritten.
 */
@Component
public class ChangeAction {

	private final AgreedActions actions;

	private final FindActions findActions;

	private final LockRound lockRound;

	private final FindRound findRound;

	private final TellOwners tellOwners;

	private final AccessLog log;

	private final Clock clock;

	ChangeAction(AgreedActions actions, FindActions findActions, LockRound lockRound, FindRound findRound,
			TellOwners tellOwners, AccessLog log, Clock clock) {
		this.actions = actions;
		this.findActions = findActions;
		this.lockRound = lockRound;
		this.findRound = findRound;
		this.tellOwners = tellOwners;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * How an action is to stand.
	 *
	 * @param terms what is agreed
	 * @param status how far it has come
	 * @param note what came of it
	 */
	public record Wanted(ActionTerms terms, ActionStatus status, OutcomeNote note) {
	}

	/** An action and its round, both as they stand now. */
	public record Standing(ActionView action, RoundView round) {
	}

	/** An action that the member sees, wherever it was agreed. */
	@Transactional(readOnly = true)
	public Standing find(SignedIn member, UUID actionId) {
		RoundView round = this.findRound.byId(member, this.findActions.roundOf(member, actionId));
		return new Standing(this.actions.ofRound(round.id())
			.stream()
			.filter((action) -> action.id().equals(actionId))
			.findFirst()
			.orElseThrow(NotFound::new)
			.view(), round);
	}

	/**
	 * Makes of an action what is wanted of it.
	 * @param wanted is asked while nobody else can change the action, and may refuse
	 */
	@Transactional
	public ActionView change(SignedIn member, UUID actionId, IfMatch asRead, Function<Standing, Wanted> wanted) {
		UUID roundId = this.findActions.roundOf(member, actionId);
		return this.lockRound.whileAsRead(member, roundId, IfMatch.read(null), () -> {
			RoundView round = this.findRound.byId(member, roundId);
			AgreeAction.requireOpen(round);
			AgreedAction action = this.actions.lock(actionId).orElseThrow(NotFound::new);
			asRead.check(action.version());
			change(member, round, action, wanted.apply(new Standing(action.view(), round)));
			return this.actions.saveAndFlush(action).view();
		});
	}

	private void change(SignedIn member, RoundView round, AgreedAction action, Wanted wanted) {
		Instant now = this.clock.instant();
		LocalDate due = action.due();
		if (!action.terms().equals(wanted.terms())) {
			if (action.terms().who() != wanted.terms().who() || !Objects.equals(due, wanted.terms().due())) {
				this.tellOwners.takeBack(action, round);
			}
			action.agreeOn(wanted.terms(), now);
			write(member, round, "terms");
		}
		if (action.status() != wanted.status()) {
			action.follow(wanted.status(), now);
			write(member, round, wanted.status().code());
		}
		if (!action.note().equals(wanted.note().text())) {
			action.note(wanted.note(), null, now);
			write(member, round, "note");
		}
		this.tellOwners.plan(action, round, due);
	}

	/**
	 * Puts an action before the one that it stands behind.
	 * @param known the version that the sender's page showed: a page that is sent twice
	 * moves it once
	 */
	@Transactional
	public void earlier(SignedIn member, UUID roundId, UUID actionId, IfMatch known) {
		this.lockRound.whileAsRead(member, roundId, IfMatch.read(null), () -> {
			RoundView round = this.findRound.byId(member, roundId);
			List<AgreedAction> standing = this.actions.ofRound(roundId);
			int at = standing.stream().map(AgreedAction::id).toList().indexOf(actionId);
			if (at < 0) {
				throw new NotFound();
			}
			AgreeAction.requireOpen(round);
			known.check(standing.get(at).version());
			if (at > 0) {
				standing.get(at).swapWith(standing.get(at - 1), this.clock.instant());
				write(member, round, "order");
			}
			return round;
		});
	}

	private void write(SignedIn member, RoundView round, String what) {
		this.log.write(AgreeAction.place(round), Actor.member(member), Action.ACTION_CHANGED, "action." + what);
	}

}
