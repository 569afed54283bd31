package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.instrument.ResponseSheet;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * Takes in a round that was answered elsewhere, on paper or in a spreadsheet: all of it
 * or nothing.
 */
@Component
public class ImportAnswers {

	private final LockRound lockRound;

	private final KeptAnswers answers;

	private final TakeSeat takeSeat;

	private final AccessLog log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportAnswers(LockRound lockRound, KeptAnswers answers, TakeSeat takeSeat, AccessLog log,
			ApplicationEventPublisher events, Clock clock) {
		this.lockRound = lockRound;
		this.answers = answers;
		this.takeSeat = takeSeat;
		this.log = log;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Who obtained the consent of the people whose answers these are.
	 *
	 * @param obtainedBy by name
	 * @param date when
	 * @param research both executives let their answers be used for research
	 */
	public record Consent(Name obtainedBy, LocalDate date, boolean research) {
	}

	/** Refuses once anyone has answered here. */
	@Transactional
	public void of(SignedIn member, UUID roundId, Map<Seat, ResponseSheet> sheets, Consent consent) {
		Round round = this.lockRound.of(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		if (round.status() != RoundStatus.COLLECTING) {
			throw new WrongState("import.not-collecting");
		}
		if (hasAnswers(round)) {
			throw new WrongState("import.answered");
		}
		Instant now = this.clock.instant();
		sheets.forEach((role, sheet) -> fill(round.seat(role), sheet, now));
		if (consent.research()) {
			Seat.PAIR.forEach((role) -> round.seat(role).agreeToResearch(now));
		}
		round.imported(new ObtainedConsent(consent.obtainedBy().value(), consent.date()));
		round.complete(now);
		this.log.write(round.place(), Actor.member(member), Action.ANSWERS_IMPORTED, consent.obtainedBy().value());
		this.events.publishEvent(new AnswersComplete(roundId));
	}

	private boolean hasAnswers(Round round) {
		return round.seats().stream().anyMatch(SeatAtTable::isSubmitted)
				|| !this.answers.countOf(round.seats().stream().map(SeatAtTable::id).toList()).isEmpty();
	}

	private void fill(SeatAtTable seat, ResponseSheet sheet, Instant now) {
		long revision = seat.sheet().nextRevision();
		sheet.fields()
			.forEach((field) -> this.answers.save(new KeptAnswer(seat.id(), field,
					Objects.requireNonNull(sheet.answer(field)).text(), revision, "import", now)));
		seat.imported(seat.round().versions().disclosure(), this.takeSeat.freshReceipt(), now);
	}

}
