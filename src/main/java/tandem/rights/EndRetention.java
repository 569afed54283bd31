package tandem.rights;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.ChooseRetention;
import tandem.assessment.FindOldRound;
import tandem.report.KeepSourceBands;

/**
 * Removes every night what a practice no longer keeps. Each round goes in a transaction
 * of its own, so that a night that is cut short has done some and leaves the others
 * whole; several instances share the work.
 */
@Component
@Lazy(false)
class EndRetention {

	private static final Logger LOG = LoggerFactory.getLogger(EndRetention.class);

	private final ChooseRetention retention;

	private final FindOldRound findOldRound;

	private final EraseData eraseData;

	private final KeepSourceBands keepSourceBands;

	private final TransactionTemplate alone;

	private final Clock clock;

	EndRetention(ChooseRetention retention, FindOldRound findOldRound, EraseData eraseData,
			KeepSourceBands keepSourceBands, PlatformTransactionManager transactions, Clock clock) {
		this.retention = retention;
		this.findOldRound = findOldRound;
		this.eraseData = eraseData;
		this.keepSourceBands = keepSourceBands;
		this.alone = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Scheduled(cron = "0 41 3 * * *")
	void everyNight() {
		this.keepSourceBands.removeUnanswered(this.clock.instant());
		this.retention.all().forEach(this::endOf);
	}

	/** A round that cannot be reduced holds its own practice up, and no other. */
	private void endOf(ChooseRetention.Rule rule) {
		Instant border = rule.border(this.clock.instant());
		try {
			boolean more = true;
			while (more) {
				more = Boolean.TRUE
					.equals(this.alone.execute((status) -> this.findOldRound.lockOne(rule.practiceId(), border)
						.map(this.eraseData::answers)
						.isPresent()));
			}
		}
		catch (RuntimeException ex) {
			LOG.error("What practice {} no longer keeps could not be removed", rule.practiceId(), ex);
		}
	}

}
