package tandem.assessment.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.account.TandemProperties;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.assessment.SeatVisit;
import tandem.assessment.WhatIsLeft;
import tandem.mail.LetterKind;
import tandem.mail.LookAfterMail;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Dates;
import tandem.shared.Seat;

/** Says of a round whose answers have gone what is left of it, and who is asked. */
@Component
class DrawLeft {

	private final WhatIsLeft whatIsLeft;

	private final FindRound findRound;

	private final LookAfterMail lookAfterMail;

	private final AccessLog log;

	private final TandemProperties properties;

	private final MessageSource messages;

	private final Clock clock;

	DrawLeft(WhatIsLeft whatIsLeft, FindRound findRound, LookAfterMail lookAfterMail, AccessLog log,
			TandemProperties properties, MessageSource messages, Clock clock) {
		this.whatIsLeft = whatIsLeft;
		this.findRound = findRound;
		this.lookAfterMail = lookAfterMail;
		this.log = log;
		this.properties = properties;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * What the board says.
	 *
	 * @param day when the answers went
	 * @param bands there are bands to look at
	 * @param asked whose word the bands wait for, if they do
	 */
	record Left(String day, boolean bands, @Nullable Asked asked) {
	}

	/**
	 * Who is asked whether the bands may stay.
	 *
	 * @param seat the code of their seat
	 * @param name who they are
	 * @param until the last day on which they can answer
	 * @param way how they hear of it: {@code mailed}, {@code undelivered} where that
	 * letter reached nobody, or {@code tell} where none was written
	 * @param words what somebody could tell them, in their language
	 */
	record Asked(String seat, String name, String until, String way, String words) {
	}

	/** Nothing of a round whose answers are there. */
	@Nullable Left of(RoundView round, Locale locale) {
		if (round.milestones().reduced() == null) {
			return null;
		}
		WhatIsLeft.Left left = this.whatIsLeft.leftOf(round.id(), this.clock.instant());
		return new Left(Dates.day(round.milestones().reduced(), locale), left.bands(),
				Optional.of(left)
					.filter(WhatIsLeft.Left::isAsked)
					.flatMap((asks) -> other(round).map((other) -> asked(round, other, asks, locale)))
					.orElse(null));
	}

	/** For the page of a person whose answers went: whether they are asked. */
	@Nullable String of(SeatVisit visit) {
		if (visit.closed() == null || !this.findRound.of(visit).isReduced()) {
			return null;
		}
		return (visit.role().isExecutive() && this.whatIsLeft.leftOf(visit.roundId(), this.clock.instant()).isAsked())
				? "asked" : "told";
	}

	private static Optional<SeatView> other(RoundView round) {
		return Seat.PAIR.stream().map((role) -> round.seats().get(role)).filter((seat) -> !seat.erased()).findFirst();
	}

	private String way(RoundView round, SeatView other) {
		if (!this.log.isWritten(round.id(), Action.BANDS_ASKED)) {
			return "tell";
		}
		return this.lookAfterMail.isLost(other.id(), LetterKind.BANDS_ASKED) ? "undelivered" : "mailed";
	}

	private Asked asked(RoundView round, SeatView other, WhatIsLeft.Left left, Locale locale) {
		Locale theirs = other.language().locale();
		java.time.Instant until = java.util.Objects.requireNonNull(left.askedUntil());
		return new Asked(other.role().code(), other.personName(), Dates.day(until, locale), way(round, other),
				this.messages.getMessage("rights.left.words", new Object[] { other.personName(), round.client().name(),
						Dates.day(until, theirs), this.properties.link("/seat/" + other.id()) }, theirs));
	}

}
