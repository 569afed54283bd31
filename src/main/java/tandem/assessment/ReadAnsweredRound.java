package tandem.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.instrument.Dyad;
import tandem.instrument.ResponseSheet;
import tandem.shared.Seat;

/** Hands the locked answers of a complete round to whoever scores and reports them. */
@Component
public class ReadAnsweredRound {

	private final Rounds rounds;

	private final FindRound findRound;

	private final ReadSheet readSheet;

	ReadAnsweredRound(Rounds rounds, FindRound findRound, ReadSheet readSheet) {
		this.rounds = rounds;
		this.findRound = findRound;
		this.readSheet = readSheet;
	}

	/** Refuses while somebody of the pair is still answering. */
	@Transactional(readOnly = true)
	public AnsweredRound byId(UUID roundId) {
		Round round = this.rounds.findById(roundId).orElseThrow(NotFound::new);
		if (!round.isPairSubmitted()) {
			throw new WrongState("report.not-complete");
		}
		Map<Seat, Set<SecondLook>> looks = new EnumMap<>(Seat.class);
		round.seats()
			.stream()
			.filter((seat) -> seat.sheet().paceConfirmedAt() == null)
			.forEach((seat) -> looks.put(seat.role(), this.readSheet.secondLook(seat, round.versions().instrument())));
		return new AnsweredRound(this.findRound.view(round),
				new Dyad(round.terms().strategy(), sheet(round, Seat.CMO), sheet(round, Seat.CIO), ceoForm(round)),
				looks);
	}

	private ResponseSheet sheet(Round round, Seat role) {
		return this.readSheet.all(round.seat(role).id(), round.versions().instrument());
	}

	private @org.jspecify.annotations.Nullable ResponseSheet ceoForm(Round round) {
		return round.seats()
			.stream()
			.filter((seat) -> seat.role() == Seat.CEO && seat.isSubmitted())
			.findFirst()
			.map((seat) -> this.readSheet.all(seat.id(), round.versions().instrument()))
			.orElse(null);
	}

}
