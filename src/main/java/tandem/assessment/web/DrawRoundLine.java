package tandem.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.shared.Dates;

/** Puts a round into a line of a list. */
@Component
class DrawRoundLine {

	private final Wording wording;

	private final Clock clock;

	DrawRoundLine(Wording wording, Clock clock) {
		this.wording = wording;
		this.clock = clock;
	}

	RoundLine draw(RoundView round, SignedIn reader, Locale locale) {
		boolean waits = round.status() == RoundStatus.DRAFT || round.status() == RoundStatus.COLLECTING;
		LocalDate due = waits ? round.terms().due() : null;
		NextStep next = NextStep.of(round, reader, LocalDate.now(this.clock));
		return new RoundLine(round.id(), round.client().name(), round.status().code(),
				Dates.day(round.milestones().created(), locale), (due != null) ? Dates.day(due, locale) : null,
				next.step(), next.sentence(this.wording));
	}

}
