package tandem.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.InvalidAnswer;
import tandem.instrument.ResponseSheet;
import tandem.shared.Seat;

/** Gives a person their own answers back. */
@Component
public class ReadSheet {

	private final LookAtSeat lookAtSeat;

	private final KeptAnswers answers;

	private final PagePaces paces;

	private final Seats seats;

	private final Instruments instruments;

	ReadSheet(LookAtSeat lookAtSeat, KeptAnswers answers, PagePaces paces, Seats seats, Instruments instruments) {
		this.lookAtSeat = lookAtSeat;
		this.answers = answers;
		this.paces = paces;
		this.seats = seats;
		this.instruments = instruments;
	}

	/** The kept texts of some fields, as the form shows them. */
	public Map<String, String> texts(SeatVisit visit, Collection<String> fields) {
		Map<String, String> texts = this.lookAtSeat.texts(visit.seatId());
		texts.keySet().retainAll(fields);
		return texts;
	}

	/** The names of all fields that have an answer. */
	@Transactional(readOnly = true)
	public Set<String> answered(SeatVisit visit) {
		return all(visit.seatId(), visit.instrument()).fields();
	}

	@Transactional(readOnly = true)
	public ResponseSheet sheet(SeatVisit visit) {
		return all(visit.seatId(), visit.instrument());
	}

	/**
	 * What the person may want to look at a second time, none once they have said it is
	 * right.
	 */
	@Transactional(readOnly = true)
	public Set<SecondLook> secondLook(SeatVisit visit) {
		SeatAtTable seat = this.seats.findById(visit.seatId()).orElseThrow(NotFound::new);
		return (seat.sheet().paceConfirmedAt() != null) ? Set.of() : secondLook(seat, visit.instrument());
	}

	/** Another executive's sheet is locked already. */
	@Transactional(readOnly = true)
	public boolean hasOtherSubmitted(SeatVisit visit) {
		return visit.role().isExecutive()
				&& this.seats.isSubmitted(visit.seatId(), visit.role().counterpart()).orElse(false);
	}

	Set<SecondLook> secondLook(SeatAtTable seat, String instrumentId) {
		Instrument instrument = this.instruments.get(instrumentId);
		if (seat.role() == Seat.CEO) {
			return Set.of();
		}
		long fastPages = this.paces.ofSeat(seat.id()).stream().filter(PagePace::isFast).count();
		return SecondLook.at(instrument, all(seat.id(), instrumentId), (int) fastPages);
	}

	ResponseSheet all(UUID seatId, String instrumentId) {
		return read(this.instruments.get(instrumentId), this.answers.ofSeat(seatId));
	}

	private static ResponseSheet read(Instrument instrument, List<KeptAnswer> kept) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (KeptAnswer row : kept) {
			Field field = instrument.field(row.field()).orElseThrow();
			try {
				Answer answer = field.scale().read(List.of(row.content()));
				if (answer != null) {
					answers.put(field.name(), answer);
				}
			}
			catch (InvalidAnswer ex) {
				throw new IllegalStateException("A kept answer to " + field.name() + " cannot be read", ex);
			}
		}
		return new ResponseSheet(answers);
	}

}
