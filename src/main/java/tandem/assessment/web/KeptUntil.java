package tandem.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.account.ChooseRetention;
import tandem.account.SignedIn;
import tandem.assessment.RoundView;
import tandem.shared.Dates;

/** Says on a round's board until when its answers are kept, and who may erase them. */
@Component
class KeptUntil {

	private final ChooseRetention retention;

	private final Clock clock;

	KeptUntil(ChooseRetention retention, Clock clock) {
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * How long a round's answers are kept.
	 *
	 * @param day the last one; {@code null} once they are gone
	 * @param soon it is near
	 * @param mayErase the reader may have them erased before
	 */
	record Kept(@Nullable String day, boolean soon, boolean mayErase) {
	}

	Kept of(SignedIn member, RoundView round, Locale locale) {
		boolean mayErase = member.isOwner() || round.isLedBy(member);
		if (round.isReduced()) {
			return new Kept(null, false, mayErase);
		}
		Instant end = this.retention.of(round.practiceId()).end(round.lastStep());
		boolean soon = this.clock.instant().plus(ChooseRetention.Rule.NOTICE).isAfter(end);
		return new Kept(Dates.day(end, locale), soon, mayErase);
	}

}
