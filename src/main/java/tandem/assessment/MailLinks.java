package tandem.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.Attempts;
import tandem.account.SignedIn;
import tandem.mail.PostLetter;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.EmailAddress;
import tandem.shared.Seat;

/**
 * Sends new personal links by mail: because a member says so, or because somebody stands
 * at a seat's door without one.
 */
@Component
public class MailLinks {

	static final Attempts.Limit A_SEAT = new Attempts.Limit("mail-link", 3, Duration.ofHours(1));

	static final Attempts.Limit AN_ADDRESS = new Attempts.Limit("mail-link-from", 20, Duration.ofHours(1));

	private final InvitePeople invitePeople;

	private final LockRound lockRound;

	private final Rounds rounds;

	private final Seats seats;

	private final TellPeople tellPeople;

	private final PostLetter postLetter;

	private final Attempts attempts;

	private final AccessLog log;

	private final Clock clock;

	private final TransactionTemplate transactions;

	MailLinks(InvitePeople invitePeople, LockRound lockRound, Rounds rounds, Seats seats, TellPeople tellPeople,
			PostLetter postLetter, Attempts attempts, AccessLog log, Clock clock,
			PlatformTransactionManager transactions) {
		this.invitePeople = invitePeople;
		this.lockRound = lockRound;
		this.rounds = rounds;
		this.seats = seats;
		this.tellPeople = tellPeople;
		this.postLetter = postLetter;
		this.attempts = attempts;
		this.log = log;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** As {@link InvitePeople#renew}, and nobody but its person reads the new link. */
	@Transactional
	public void renew(SignedIn member, UUID roundId, Seat role, int known) {
		Round round = this.lockRound.of(member, roundId);
		PersonalLink link = this.invitePeople.renew(member, round, role, known, round.terms().linkLife());
		this.tellPeople.invite(round, round.seat(role), link);
		this.log.write(round.place(), Actor.member(member), Action.LINK_MAILED, role.code());
	}

	/**
	 * Sends a new link to the person of a seat, if there is such a seat and an address;
	 * whoever asks hears the same either way.
	 * @param seatId as it stood in the address that did not open
	 * @param from who asks, so that nobody asks for everybody
	 */
	public void askFor(UUID seatId, String from) {
		if (!this.postLetter.isOn()) {
			throw new NotFound();
		}
		this.attempts.use(AN_ADDRESS, from);
		this.attempts.use(A_SEAT, seatId.toString());
		this.transactions.executeWithoutResult((status) -> this.seats.roundOf(seatId)
			.flatMap(this.rounds::lock)
			.filter((round) -> round.status() != RoundStatus.DRAFT)
			.ifPresent((round) -> send(round, seatId)));
	}

	private void send(Round round, UUID seatId) {
		SeatAtTable seat = this.seats.lock(seatId).orElseThrow(NotFound::new);
		if (seat.consent().codeHash() == null && round.isOver(this.clock.instant())) {
			return;
		}
		Optional<EmailAddress> address = seat.reach().consentedAddress().or(() -> seat.occupant().address());
		if (address.isPresent()) {
			Instant now = this.clock.instant();
			PersonalLink link = this.invitePeople.replaceLink(seat, now);
			this.tellPeople.sendLink(round, seat, link, address.get());
			this.log.write(round.place(), Actor.SYSTEM, Action.LINK_MAILED, seat.role().code());
		}
	}

}
