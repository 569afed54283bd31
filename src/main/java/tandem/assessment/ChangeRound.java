package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Changes the terms and the names of a round that still collects answers. Whoever comes
 * later than somebody else is told, field by field, and nothing of either is lost.
 */
@Component
public class ChangeRound {

	/** The next reminder is counted anew; what has been sent stays sent. */
	private static final Set<RoundField> MOVE_REMINDERS = EnumSet.of(RoundField.DUE, RoundField.REMINDERS,
			RoundField.ZONE);

	private final LockRound lockRound;

	private final Seats seats;

	private final SeatLinks links;

	private final TellPeople tellPeople;

	private final AccessLog log;

	private final Clock clock;

	ChangeRound(LockRound lockRound, Seats seats, SeatLinks links, TellPeople tellPeople, AccessLog log, Clock clock) {
		this.lockRound = lockRound;
		this.seats = seats;
		this.links = links;
		this.tellPeople = tellPeople;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * What came of it.
	 *
	 * @param changed what is other than before; nothing where there is a clash
	 * @param meanwhile fields that somebody else has changed since the form was read, in
	 * another way, with what they say now
	 */
	public record Outcome(Set<RoundField> changed, Map<RoundField, String> meanwhile) {

		public boolean isClash() {
			return !this.meanwhile.isEmpty();
		}

	}

	/** What can be changed now, as it stands. */
	@Transactional(readOnly = true)
	public Map<RoundField, String> stands(SignedIn member, UUID roundId) {
		return RoundFacts.of(this.lockRound.look(member, roundId));
	}

	/**
	 * Makes the difference between two forms.
	 * @param was what the form said when it was shown
	 * @param typed what it says now, each in the way that it is kept
	 */
	@Transactional
	public Outcome change(SignedIn member, UUID roundId, Map<RoundField, String> was, Map<RoundField, String> typed) {
		Round round = this.lockRound.of(member, roundId);
		this.seats.lockAll(roundId);
		Map<RoundField, String> stands = RoundFacts.of(round);
		Map<RoundField, String> wanted = new EnumMap<>(RoundField.class);
		Map<RoundField, String> meanwhile = new EnumMap<>(RoundField.class);
		typed.forEach((field, text) -> {
			String now = stands.get(field);
			if (now == null || now.equals(text) || text.equals(was.get(field))) {
				return;
			}
			if (now.equals(was.get(field))) {
				wanted.put(field, text);
			}
			else {
				meanwhile.put(field, now);
			}
		});
		if (!meanwhile.isEmpty() || wanted.isEmpty()) {
			return new Outcome(Set.of(), meanwhile);
		}
		RoundFacts.change(round, wanted);
		if (wanted.containsKey(RoundField.DUE)) {
			prolongLinks(round);
		}
		if (wanted.keySet().stream().anyMatch(MOVE_REMINDERS::contains)) {
			new RoundReminders(round).planAnew(this.clock.instant());
			this.tellPeople.moveReminders(round);
		}
		write(member, round, wanted.keySet());
		return new Outcome(EnumSet.copyOf(wanted.keySet()), Map.of());
	}

	private void prolongLinks(Round round) {
		LocalDate due = round.terms().due();
		if (due != null) {
			Instant now = this.clock.instant();
			round.seats()
				.forEach((seat) -> this.links.ofSeat(seat.id())
					.stream()
					.filter((link) -> link.isLive(now))
					.forEach((link) -> link.prolong(LinkLife.neededFor(due))));
		}
	}

	/** Which facts, never which names. */
	private void write(SignedIn member, Round round, Set<RoundField> changed) {
		Set<Seat> people = new TreeSet<>();
		for (RoundField field : changed) {
			@Nullable Seat seat = field.seat();
			if (seat != null) {
				people.add(seat);
			}
			else {
				this.log.write(round.place(), Actor.member(member), Action.ROUND_CHANGED, field.code());
			}
		}
		people.forEach(
				(seat) -> this.log.write(round.place(), Actor.member(member), Action.PERSON_CORRECTED, seat.code()));
	}

}
