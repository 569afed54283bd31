package tandem.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.assessment.LetterToSeat;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.mail.LetterKind;
import tandem.mail.OfficeHours;
import tandem.mail.PostLetter;
import tandem.shared.Dates;

/**
 * The letters that say that something agreed is due. One tells of a day, and not of what
 * was agreed: mailboxes are read by others, too, and an agreement may tell of the report
 * that it came of. So several actions of one day are one letter.
 */
@Component
class TellOwners {

	private final AgreedActions actions;

	private final PostLetter postLetter;

	private final LetterToSeat letterToSeat;

	private final Clock clock;

	TellOwners(AgreedActions actions, PostLetter postLetter, LetterToSeat letterToSeat, Clock clock) {
		this.actions = actions;
		this.postLetter = postLetter;
		this.letterToSeat = letterToSeat;
		this.clock = clock;
	}

	/**
	 * Plans the next letter of an action that is new or has changed.
	 * @param before the day it was due until now
	 */
	void plan(AgreedAction action, RoundView round, @Nullable LocalDate before) {
		LocalDate due = action.awaited();
		if (due == null) {
			takeBack(action, round);
			action.remindAt(null);
		}
		else if (action.remindAt() == null || !due.equals(before)) {
			action.remindAt(next(due, round));
		}
	}

	@Nullable Instant next(LocalDate due, RoundView round) {
		return DueNotice.next(this.clock.instant(), due, round.terms().zone()).orElse(null);
	}

	/**
	 * Writes to everybody who has to move and is reached by mail.
	 * @return whom nobody had written to before
	 */
	List<SeatView> post(AgreedAction action, RoundView round, LocalDate due) {
		DueNotice notice = DueNotice.now(this.clock.instant(), due, round.terms().zone());
		return owners(action, round)
			.filter((owner) -> this.letterToSeat
				.write(LetterKind.ACTION_DUE, round, owner, "plan", Dates.day(due, owner.language().locale()))
				.map((letter) -> this.postLetter.postOnceByDay(key(owner, due, notice), letter,
						new OfficeHours(round.terms().zone())))
				.orElse(false))
			.toList();
	}

	/** Unless something else of theirs is due on the same day. */
	void takeBack(AgreedAction action, RoundView round) {
		LocalDate due = action.due();
		if (due != null && this.postLetter.isOn()) {
			List<AgreedAction> others = this.actions.ofRound(round.id())
				.stream()
				.filter((other) -> other != action && other.status().isOpen() && due.equals(other.due()))
				.toList();
			owners(action, round).filter((owner) -> others.stream().noneMatch((other) -> other.isOwnedBy(owner.role())))
				.forEach((owner) -> this.postLetter
					.takeBack(Arrays.stream(DueNotice.values()).map((notice) -> key(owner, due, notice)).toList()));
		}
	}

	private static Stream<SeatView> owners(AgreedAction action, RoundView round) {
		return action.terms()
			.who()
			.seats()
			.stream()
			.map((seat) -> Optional.ofNullable(round.seats().get(seat)))
			.flatMap(Optional::stream)
			.filter((owner) -> !owner.erased());
	}

	private static String key(SeatView owner, LocalDate due, DueNotice notice) {
		return "action-due:" + owner.id() + ":" + due + ":" + notice.name();
	}

}
