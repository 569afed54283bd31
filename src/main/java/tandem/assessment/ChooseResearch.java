package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.StoredTime;

/**
 * An executive lets the answers of this round be used for research, or no longer. The
 * choice is in no log: nobody else is to ask for it.
 */
@Component
public class ChooseResearch {

	private final Seats seats;

	private final JdbcClient jdbc;

	private final Clock clock;

	ChooseResearch(Seats seats, JdbcClient jdbc, Clock clock) {
		this.seats = seats;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public ResearchChoice of(SeatVisit visit) {
		SeatAtTable seat = this.seats.findById(visit.seatId()).orElseThrow(NotFound::new);
		return new ResearchChoice(seat.consent().researchAgreedAt(), mayAgree(seat), exported(visit.roundId()));
	}

	/** The same again is the same. */
	@Transactional
	public void agree(SeatVisit visit) {
		SeatAtTable seat = lock(visit);
		if (!mayAgree(seat)) {
			throw new WrongState("research.not-asked");
		}
		if (seat.consent().researchAgreedAt() == null) {
			seat.agreeToResearch(this.clock.instant());
		}
	}

	/** At any time; what has gone out by then stays out. */
	@Transactional
	public void takeBack(SeatVisit visit) {
		lock(visit).agreeToResearch(null);
	}

	/**
	 * Whoever was told of research, is one of the pair, and has chosen a code: without
	 * one, whoever made the link could agree for them.
	 */
	private static boolean mayAgree(SeatAtTable seat) {
		return seat.role().isExecutive() && seat.consent().codeHash() != null
				&& seat.consent().text().filter(DisclosureText::tellsOfResearch).isPresent();
	}

	private @Nullable Instant exported(UUID roundId) {
		return this.jdbc.sql("select research_exported_at from assessment_round where id = ?")
			.param(roundId)
			.query((row, number) -> java.util.Optional.ofNullable(StoredTime.ifAny(row, 1)))
			.single()
			.orElse(null);
	}

	private SeatAtTable lock(SeatVisit visit) {
		return this.seats.lock(visit.seatId()).orElseThrow(NotFound::new);
	}

}
