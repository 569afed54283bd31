package tandem.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Makes, renews and revokes the personal links of a round's seats. */
@Component
public class InvitePeople {

	private final LockRound lockRound;

	private final SeatLinks links;

	private final AccessLog log;

	private final SecureRandom randomness;

	private final Clock clock;

	InvitePeople(LockRound lockRound, SeatLinks links, AccessLog log, SecureRandom randomness, Clock clock) {
		this.lockRound = lockRound;
		this.links = links;
		this.log = log;
		this.randomness = randomness;
		this.clock = clock;
	}

	/** A new link for a seat; the old one dies. */
	@Transactional
	public PersonalLink renew(SignedIn member, UUID roundId, Seat role) {
		Round round = this.lockRound.of(member, roundId);
		return renew(member, round, role, round.terms().linkLife());
	}

	private PersonalLink renew(SignedIn member, Round round, Seat role, LinkLife life) {
		Instant now = this.clock.instant();
		SeatAtTable seat = round.seat(role);
		if (!round.status().hasLinks() && (seat.consent().codeHash() == null || round.status() == RoundStatus.DRAFT)) {
			throw new WrongState("link.not-running");
		}
		endLinks(seat, now);
		PersonalLink link = freshLink(seat, life, now);
		write(member, round, Action.LINK_MADE, role);
		return link;
	}

	/**
	 * The same from a page that may be sent twice: only while the seat has had as many
	 * links as that page knew of.
	 */
	@Transactional
	public PersonalLink renew(SignedIn member, UUID roundId, Seat role, int known, LinkLife life) {
		return renew(member, this.lockRound.of(member, roundId), role, known, life);
	}

	/** The same of a round that is locked. */
	PersonalLink renew(SignedIn member, Round round, Seat role, int known, LinkLife life) {
		if (this.links.ofSeat(round.seat(role).id()).size() != known) {
			throw new SentAlready(round.id());
		}
		return renew(member, round, role, life);
	}

	/** Ends a seat's links without making a new one. */
	@Transactional
	public void revoke(SignedIn member, UUID roundId, Seat role) {
		Round round = this.lockRound.of(member, roundId);
		endLinks(round.seat(role), this.clock.instant());
		write(member, round, Action.LINK_REVOKED, role);
	}

	PersonalLink replaceLink(SeatAtTable seat, Instant now) {
		endLinks(seat, now);
		return freshLink(seat, now);
	}

	PersonalLink freshLink(SeatAtTable seat, Instant now) {
		return freshLink(seat, seat.round().terms().linkLife(), now);
	}

	private PersonalLink freshLink(SeatAtTable seat, LinkLife life, Instant now) {
		if (seat.occupant().isErased()) {
			throw new WrongState("link.erased");
		}
		Secret secret = Secret.fresh(this.randomness);
		this.links.save(new SeatLink(UUID.randomUUID(), seat, secret, now, life.end(now, seat.round().terms().due())));
		seat.invite(now);
		return new PersonalLink(seat.role(), secret);
	}

	void endLinks(SeatAtTable seat, Instant now) {
		this.links.ofSeat(seat.id()).forEach((link) -> link.end(now));
	}

	private void write(SignedIn member, Round round, Action action, Seat seat) {
		this.log.write(round.place(), Actor.member(member), action, seat.code());
	}

}
