package tandem.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.StoredTime;

/** Tells those who have to move that a day which they agreed to comes near. */
@Component
class RemindOwners {

	private static final int AT_ONCE = 200;

	private final AgreedActions actions;

	private final FindRound findRound;

	private final TellOwners tellOwners;

	private final AccessLog log;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transactions;

	RemindOwners(AgreedActions actions, FindRound findRound, TellOwners tellOwners, AccessLog log, JdbcClient jdbc,
			Clock clock, PlatformTransactionManager transactions) {
		this.actions = actions;
		this.findRound = findRound;
		this.tellOwners = tellOwners;
		this.log = log;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** Everything that is planned until now, each action in a transaction of its own. */
	void asPlanned() {
		Instant now = this.clock.instant();
		List<UUID> planned = this.actions.toRemind(now, PageRequest.of(0, AT_ONCE));
		planned.forEach((id) -> this.transactions.executeWithoutResult((status) -> asPlanned(id, now)));
	}

	/** Another instance may have been here: then the next moment has moved on. */
	private void asPlanned(UUID actionId, Instant now) {
		AgreedAction action = this.actions.lock(actionId).orElse(null);
		Instant moment = (action != null) ? action.remindAt() : null;
		if (action == null || moment == null || moment.isAfter(now)) {
			return;
		}
		RoundView round = this.findRound.asItStands(action.roundId());
		LocalDate due = action.awaited();
		moveOn(actionId, (due != null) ? this.tellOwners.next(due, round) : null);
		if (due != null && AgreedPlan.isOpen(round) && !AgreedPlan.today(round, this.clock).isAfter(due)) {
			this.tellOwners.post(action, round, due)
				.forEach((owner) -> this.log.write(AgreeAction.place(round), Actor.SYSTEM, Action.OWNER_REMINDED,
						owner.role().code()));
		}
	}

	/** Not through the entity: a page that somebody reads does not grow old by it. */
	private void moveOn(UUID actionId, @Nullable Instant next) {
		this.jdbc.sql("update agreed_action set remind_at = ? where id = ?")
			.params(Arrays.asList((next != null) ? StoredTime.of(next) : null, actionId))
			.update();
	}

}
