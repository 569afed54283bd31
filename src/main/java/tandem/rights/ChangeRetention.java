package tandem.rights;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.ChooseRetention;
import tandem.account.SignedIn;
import tandem.assessment.FindOldRound;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/** An owner says how long answers are kept, and the practice's log says so. */
@Component
public class ChangeRetention {

	private final ChooseRetention retention;

	private final FindOldRound findOldRound;

	private final AccessLog log;

	private final Clock clock;

	ChangeRetention(ChooseRetention retention, FindOldRound findOldRound, AccessLog log, Clock clock) {
		this.retention = retention;
		this.findOldRound = findOldRound;
		this.log = log;
		this.clock = clock;
	}

	@Transactional
	public void to(SignedIn owner, int months) {
		if (this.retention.choose(owner, months)) {
			this.log.write(new AccessLog.Place(owner.practiceId(), null), Actor.member(owner), Action.RETENTION_CHANGED,
					String.valueOf(months));
		}
	}

	public int months(SignedIn member) {
		return this.retention.of(member.practiceId()).months();
	}

	/** How many rounds are over the time already, and go when it has been announced. */
	public long over(SignedIn member) {
		ChooseRetention.Rule rule = this.retention.of(member.practiceId());
		return this.findOldRound.count(member.practiceId(),
				new ChooseRetention.Rule(rule.practiceId(), rule.months(), null).border(this.clock.instant()));
	}

}
