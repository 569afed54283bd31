package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.mail.PostLetter;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Gives the seat of somebody who has left to somebody else: the answers, the consent, the
 * code, the links and the devices of the first go, and the second is asked anew.
 */
@Component
public class ReplacePerson {

	private final LockRound lockRound;

	private final EmptySeat emptySeat;

	private final SeatDevices devices;

	private final InvitePeople invitePeople;

	private final PostLetter postLetter;

	private final SpeakToSeat speakToSeat;

	private final AccessLog log;

	private final Clock clock;

	ReplacePerson(LockRound lockRound, EmptySeat emptySeat, SeatDevices devices, InvitePeople invitePeople,
			PostLetter postLetter, SpeakToSeat speakToSeat, AccessLog log, Clock clock) {
		this.lockRound = lockRound;
		this.emptySeat = emptySeat;
		this.devices = devices;
		this.invitePeople = invitePeople;
		this.postLetter = postLetter;
		this.speakToSeat = speakToSeat;
		this.log = log;
		this.clock = clock;
	}

	/** Refuses before the start and after the release, and says what to do then. */
	@Transactional(readOnly = true)
	public void check(SignedIn member, UUID roundId) {
		check(this.lockRound.look(member, roundId));
	}

	/**
	 * Hands the seat over.
	 * @param member who does it
	 * @param roundId where
	 * @param role which seat
	 * @param occupancy which person in a row was to leave, as the form knew it
	 * @param next who comes
	 * @return the new person's link, shown this once
	 * @throws SentAlready where somebody else sits there by now
	 */
	@Transactional
	public PersonalLink with(SignedIn member, UUID roundId, Seat role, int occupancy, RoundPlan.Person next) {
		Round round = this.lockRound.of(member, roundId);
		if (round.seat(role).occupant().occupancy() != occupancy) {
			throw new SentAlready(roundId);
		}
		check(round);
		Instant now = this.clock.instant();
		SeatAtTable seat = this.emptySeat.lockAndEmpty(round.seat(role).id(), "replace.too-late");
		this.devices.liveOf(seat.id()).forEach((device) -> device.end(now));
		this.invitePeople.endLinks(seat, now);
		this.postLetter.forget(seat.id());
		this.speakToSeat.asTheRound(seat.id());
		seat.handTo(next);
		this.log.write(round.place(), Actor.member(member), Action.PERSON_REPLACED, role.code());
		PersonalLink link = this.invitePeople.freshLink(seat, now);
		this.log.write(round.place(), Actor.member(member), Action.LINK_MADE, role.code());
		return link;
	}

	private static void check(Round round) {
		if (round.status() == RoundStatus.DRAFT) {
			throw new WrongState("replace.draft");
		}
		if (!round.status().isBeforeRelease()) {
			throw new WrongState("replace.too-late");
		}
	}

}
