package tandem.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.LockRound;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.IfMatch;

/** Writes down what a pair has agreed on, once its report is released. */
@Component
public class AgreeAction {

	/** More than this nobody follows. */
	public static final int MOST = 30;

	private static final String OWN_WORDS = "own-words";

	private final AgreedActions actions;

	private final LockRound lockRound;

	private final FindRound findRound;

	private final TellOwners tellOwners;

	private final AccessLog log;

	private final Clock clock;

	AgreeAction(AgreedActions actions, LockRound lockRound, FindRound findRound, TellOwners tellOwners, AccessLog log,
			Clock clock) {
		this.actions = actions;
		this.lockRound = lockRound;
		this.findRound = findRound;
		this.tellOwners = tellOwners;
		this.log = log;
		this.clock = clock;
	}

	/** Once a form, however often it is sent. */
	@Transactional
	public ActionView on(SignedIn member, UUID roundId, ActionTerms terms, FormKey form) {
		return this.lockRound.whileAsRead(member, roundId, IfMatch.read(null), () -> {
			RoundView round = this.findRound.byId(member, roundId);
			requireOpen(round);
			UUID id = form.idFor(member);
			List<AgreedAction> standing = this.actions.ofRound(roundId);
			return standing.stream()
				.filter((action) -> action.id().equals(id))
				.findFirst()
				.orElseGet(() -> write(member, round, standing, new Wish(id, terms)))
				.view();
		});
	}

	private AgreedAction write(SignedIn member, RoundView round, List<AgreedAction> standing, Wish wish) {
		if (standing.size() >= MOST) {
			throw new WrongState("actions.full");
		}
		Instant now = this.clock.instant();
		int last = standing.stream().mapToInt(AgreedAction::place).max().orElse(0);
		AgreedAction action = new AgreedAction(wish.id(), round, last + 1, wish.terms(), member.memberId(), now);
		this.tellOwners.plan(action, round, null);
		String mechanism = wish.terms().mechanism();
		this.log.write(place(round), Actor.member(member), Action.ACTION_AGREED,
				(mechanism != null) ? mechanism : OWN_WORDS);
		return this.actions.saveAndFlush(action);
	}

	/** Refuses whatever is done to a plan that is not there yet, or put away. */
	public static void requireOpen(RoundView round) {
		if (!round.isReleased()) {
			throw new WrongState("actions.not-released");
		}
		if (!AgreedPlan.isOpen(round)) {
			throw new WrongState("actions.archived");
		}
	}

	static AccessLog.Place place(RoundView round) {
		return new AccessLog.Place(round.practiceId(), round.id());
	}

	/** What is to be written down, and under which id. */
	private record Wish(UUID id, ActionTerms terms) {
	}

}
