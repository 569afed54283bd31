package tandem.assessment.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.shared.Dates;

/**
 * A round in a list.
 *
 * @param id the round
 * @param client whose
 * @param status where it stands
 * @param begun when it was made
 * @param due when answers are hoped for, as long as they are
 * @param next what it waits for
 */
record RoundLine(UUID id, String client, String status, String begun, @Nullable String due, NextStep next) {

	static RoundLine of(RoundView round, SignedIn reader, LocalDate today, Locale locale) {
		boolean waits = round.status() == RoundStatus.DRAFT || round.status() == RoundStatus.COLLECTING;
		LocalDate due = waits ? round.terms().due() : null;
		return new RoundLine(round.id(), round.client().name(), round.status().code(),
				Dates.day(round.milestones().created(), locale), (due != null) ? Dates.day(due, locale) : null,
				NextStep.of(round, reader, today));
	}

}
