package tandem.assessment;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.record.AccessLog;
import tandem.record.Actor;
import tandem.shared.Addressee;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.OfPractice;
import tandem.shared.Seat;

/**
 * The person who makes a request from a device that has opened their seat, and where the
 * seat stands.
 */
public record SeatVisit(UUID seatId, UUID deviceId, UUID roundId, UUID practiceId, Seat role, String personName,
		RoundStatus roundStatus, String instrument, String disclosure, @Nullable Instant consented,
		@Nullable Instant submitted, @Nullable Instant declined, long revision, @Nullable Instant released,
		@Nullable Instant marksReleased, @Nullable Instant closed, UUID leadMemberId, @Nullable LocalDate due,
		@Nullable String receipt, @Nullable Language chosenLanguage, Language usualLanguage,
		ReleaseMode release) implements Principal, Addressee, Serializable, OfPractice {

	@Override
	public String getName() {
		return this.seatId.toString();
	}

	@Override
	public String languageAddress() {
		return "/seat/" + this.seatId + "/language";
	}

	public Actor actor() {
		return Actor.seat(this.seatId, this.role, this.personName);
	}

	AccessLog.Place place() {
		return new AccessLog.Place(this.practiceId, this.roundId);
	}

	/** Its pages are closed, but for that of the person's data. */
	public boolean isOver(Instant now) {
		return AfterTheRound.isNow(this.roundStatus, this.closed, now);
	}

	/** The sheet may be filled in. */
	public boolean isOpen() {
		boolean collecting = this.roundStatus == RoundStatus.COLLECTING
				|| (this.role == Seat.CEO && this.roundStatus == RoundStatus.COMPLETE);
		return collecting && this.submitted == null;
	}

	/** What was shown before the first answer, or is about to be. */
	public DisclosureText disclosureText() {
		return Coded.of(DisclosureText.class, this.disclosure);
	}

	/** The two executives hold the release. */
	public boolean isSelfServe() {
		return this.release == ReleaseMode.SELF_SERVE;
	}

	public boolean isReleased() {
		return this.released != null && this.roundStatus != RoundStatus.CANCELLED;
	}

	public boolean mayWithdraw() {
		return this.consented != null && this.roundStatus.isBeforeRelease();
	}

}
