package tandem.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.AnswersComplete;
import tandem.assessment.AnswersWithdrawn;
import tandem.assessment.AskTheOther;
import tandem.assessment.GatherErasure;
import tandem.assessment.NotFound;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.report.KeepSourceBands;
import tandem.shared.Erasure;
import tandem.shared.Seat;

/**
 * Erases a person, a round or a client for good, each in one transaction: all of it goes,
 * or nothing has happened. What stays is a receipt.
 */
@Component
public class EraseData {

	/** So long the other executive may say whether the four bands stay. */
	public static final Duration TO_ANSWER = Duration.ofDays(30);

	private static final int ROUNDS_AT_A_TIME = 100;

	private final GatherErasure gather;

	private final Forget forget;

	private final KeepSourceBands keepSourceBands;

	private final AskTheOther askTheOther;

	private final Receipts receipts;

	private final AccessLog log;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final Clock clock;

	EraseData(GatherErasure gather, Forget forget, KeepSourceBands keepSourceBands, AskTheOther askTheOther,
			Receipts receipts, AccessLog log, ApplicationEventPublisher events, MessageSource messages, Clock clock) {
		this.gather = gather;
		this.forget = forget;
		this.keepSourceBands = keepSourceBands;
		this.askTheOther = askTheOther;
		this.receipts = receipts;
		this.log = log;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	/** The person asks, from their own page. */
	@Transactional
	public Receipt person(SeatVisit visit) {
		return person(visit.seatId(), null);
	}

	/** A member has it done for a person; {@link MayHandle} has let them. */
	@Transactional
	public Receipt person(SignedIn member, UUID seatId) {
		return person(seatId, member);
	}

	private Receipt person(UUID seatId, @Nullable SignedIn member) {
		GatherErasure.Found round = this.gather.lockOfSeat(seatId).orElseThrow(NotFound::new);
		String standIn = standIn(round);
		Seat role = round.place(seatId).role();
		Instant until = this.clock.instant().plus(TO_ANSWER);
		boolean asksTheOther = round.losesItsResults(seatId) && round.released();
		if (asksTheOther) {
			this.keepSourceBands.of(round.id(), until);
		}
		Erasure.Tally tally = new Erasure.Tally();
		this.forget.all(this.gather.ofPerson(round, seatId, standIn), tally);
		if (round.isScoredAnew(seatId)) {
			this.events.publishEvent(new AnswersWithdrawn(round.id()));
			this.events.publishEvent(new AnswersComplete(round.id()));
		}
		Actor actor = (member != null) ? Actor.member(member) : new Actor("erased", null, standIn);
		this.log.write(new AccessLog.Place(round.practiceId(), round.id()), actor, Action.PERSON_ERASED, role.code());
		if (asksTheOther) {
			this.askTheOther.aboutBands(round.id(), role.counterpart(), until);
		}
		return this.receipts.write(round.practiceId(), "person", (member != null) ? "member" : "person", tally);
	}

	/** A whole round, with everybody in it; {@link MayHandle} has let the member. */
	@Transactional
	public Receipt round(SignedIn member, UUID roundId) {
		GatherErasure.Found round = this.gather.lock(roundId).orElseThrow(NotFound::new);
		Erasure.Tally tally = new Erasure.Tally();
		this.forget.all(this.gather.ofRounds(round.practiceId(), List.of(round), null), tally);
		return done(member, "round", Action.ROUND_ERASED, tally);
	}

	/**
	 * A client with all its rounds, however many; {@link MayHandle} has let the member.
	 */
	@Transactional
	public Receipt client(SignedIn member, UUID clientId) {
		List<UUID> rounds = this.gather.lockClient(clientId).orElseThrow(NotFound::new);
		Erasure.Tally tally = new Erasure.Tally();
		for (int from = 0; from < rounds.size(); from += ROUNDS_AT_A_TIME) {
			List<GatherErasure.Found> some = new ArrayList<>();
			rounds.subList(from, Math.min(from + ROUNDS_AT_A_TIME, rounds.size()))
				.forEach((id) -> this.gather.lock(id).ifPresent(some::add));
			this.forget.all(this.gather.ofRounds(member.practiceId(), some, null), tally);
		}
		this.forget.all(this.gather.ofRounds(member.practiceId(), List.of(), clientId), tally);
		return done(member, "client", Action.CLIENT_ERASED, tally);
	}

	/** The retention of a round has ended: what had been released stays as four bands. */
	@Transactional
	public Receipt answers(UUID roundId) {
		GatherErasure.Found round = this.gather.lock(roundId).orElseThrow(NotFound::new);
		if (round.answered() && round.released()) {
			this.keepSourceBands.of(round.id(), null);
		}
		Erasure.Tally tally = new Erasure.Tally();
		this.forget.all(this.gather.ofAnswers(round, standIn(round)), tally);
		this.log.write(new AccessLog.Place(round.practiceId(), round.id()), Actor.SYSTEM, Action.ROUND_REDUCED, "");
		return this.receipts.write(round.practiceId(), "answers", "system", tally);
	}

	/** The other executive says whether the bands of the four sources may stay. */
	@Transactional
	public void bands(SeatVisit visit, boolean stay) {
		Instant now = this.clock.instant();
		this.gather.lock(visit.roundId());
		AccessLog.Place place = new AccessLog.Place(visit.practiceId(), visit.roundId());
		if (stay && this.keepSourceBands.agree(visit.roundId(), now)) {
			this.askTheOther.hasAnswered(visit);
			this.log.write(place, visit.actor(), Action.BANDS_KEPT, visit.role().code());
		}
		else if (!stay && this.keepSourceBands.isAsked(visit.roundId(), now)) {
			this.keepSourceBands.remove(visit.roundId());
			this.askTheOther.hasAnswered(visit);
			this.log.write(place, visit.actor(), Action.BANDS_REMOVED, visit.role().code());
		}
	}

	/** In the practice's own log, since the round's is gone. */
	private Receipt done(SignedIn member, String kind, Action action, Erasure.Tally tally) {
		Receipt receipt = this.receipts.write(member.practiceId(), kind, "member", tally);
		this.log.write(new AccessLog.Place(member.practiceId(), null), Actor.member(member), action, receipt.number());
		return receipt;
	}

	private String standIn(GatherErasure.Found round) {
		return this.messages.getMessage("rights.erased-person", null, Locale.forLanguageTag(round.language()));
	}

}
