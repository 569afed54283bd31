package tandem.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.Attempts;
import tandem.mail.PostLetter;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/**
 * Lets somebody who has forgotten the resume code choose a new one: with the personal
 * link and a one-time code from the mailbox that they saw, and let stand, when they
 * agreed. Whoever changes the address later gets nothing by it.
 */
@Component
public class ResumeByMail {

	static final Duration LIFE = Duration.ofMinutes(20);

	static final Attempts.Limit LETTERS = new Attempts.Limit("resume-mail", 3, Duration.ofHours(1));

	static final Attempts.Limit TRIES = new Attempts.Limit("resume-mail-code", 5, Duration.ofHours(1));

	private static final int CODES = 1_000_000;

	private final RedeemLink redeemLink;

	private final Seats seats;

	private final ResumeResets resets;

	private final TellPeople tellPeople;

	private final PostLetter postLetter;

	private final PasswordEncoder encoder;

	private final Attempts attempts;

	private final AccessLog log;

	private final SecureRandom randomness;

	private final Clock clock;

	private final TransactionTemplate transactions;

	ResumeByMail(RedeemLink redeemLink, Seats seats, ResumeResets resets, TellPeople tellPeople, PostLetter postLetter,
			PasswordEncoder encoder, Attempts attempts, AccessLog log, SecureRandom randomness, Clock clock,
			PlatformTransactionManager transactions) {
		this.redeemLink = redeemLink;
		this.seats = seats;
		this.resets = resets;
		this.tellPeople = tellPeople;
		this.postLetter = postLetter;
		this.encoder = encoder;
		this.attempts = attempts;
		this.log = log;
		this.randomness = randomness;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** The address that the person is to judge before they agree; none without mail. */
	public Optional<String> addressToShow(SeatVisit visit) {
		return this.postLetter.isOn() ? this.seats.emailOf(visit.seatId()) : Optional.empty();
	}

	/**
	 * Where a code would go, as far as a holder of the link may read it; empty where none
	 * can be sent.
	 */
	public Optional<String> addressFor(Secret link) {
		return this.postLetter.isOn() ? this.redeemLink.live(link)
			.map(SeatLink::seat)
			.filter((seat) -> seat.consent().codeHash() != null)
			.flatMap((seat) -> seat.reach().consentedAddress())
			.map(ResumeByMail::masked) : Optional.empty();
	}

	/** Sends a code; an earlier one ends. */
	public void send(Secret link) {
		SeatAtTable known = addressed(link);
		this.attempts.use(LETTERS, known.id().toString());
		String code = String.format(Locale.ROOT, "%06d", this.randomness.nextInt(CODES));
		String hash = Objects.requireNonNull(this.encoder.encode(code));
		this.transactions.executeWithoutResult((status) -> {
			SeatAtTable seat = this.seats.lock(known.id()).orElseThrow(NotFound::new);
			EmailAddress address = seat.reach().consentedAddress().orElseThrow(NotFound::new);
			Instant now = this.clock.instant();
			this.resets.replace(seat.id(), hash, now, now.plus(LIFE));
			this.tellPeople.resumeCode(seat, address, code, LIFE);
		});
	}

	/** Opens the seat on this device under a new resume code. */
	public RedeemLink.OpenedSeat choose(Secret link, ResumeCode mailed, ResumeCode chosen, String label) {
		UUID seatId = addressed(link).id();
		this.attempts.use(TRIES, seatId.toString());
		String hash = this.resets.hash(seatId, this.clock.instant()).orElseThrow(RedeemLink.CodeRefused::new);
		if (!mailed.isWellFormed() || !this.encoder.matches(mailed.digits(), hash)) {
			throw new RedeemLink.CodeRefused();
		}
		String newHash = Objects.requireNonNull(this.encoder.encode(chosen.digits()));
		RedeemLink.OpenedSeat opened = Objects.requireNonNull(this.transactions.execute((status) -> {
			SeatLink live = this.redeemLink.live(link).orElseThrow(NotFound::new);
			SeatAtTable seat = this.seats.lock(seatId).orElseThrow(NotFound::new);
			boolean still = this.resets.hash(seatId, this.clock.instant()).filter(hash::equals).isPresent();
			if (!still || seat.consent().codeHash() == null) {
				throw new RedeemLink.CodeRefused();
			}
			this.resets.end(seatId);
			seat.changeCode(newHash);
			this.log.write(seat.round().place(), Actor.seat(seat.id(), seat.role(), seat.personName()),
					Action.RESUME_CODE_CHANGED, seat.role().code());
			return this.redeemLink.addDevice(live, seat, label);
		}));
		this.attempts.forget(TRIES, seatId.toString());
		return opened;
	}

	private SeatAtTable addressed(Secret link) {
		if (!this.postLetter.isOn()) {
			throw new NotFound();
		}
		return this.redeemLink.live(link)
			.map(SeatLink::seat)
			.filter((seat) -> seat.consent().codeHash() != null && seat.reach().consentedAddress().isPresent())
			.orElseThrow(NotFound::new);
	}

	/** Enough for its owner to know which one it is. */
	static String masked(EmailAddress address) {
		String value = address.value();
		int at = value.indexOf('@');
		return value.substring(0, value.offsetByCodePoints(0, 1)) + "…" + value.substring(at);
	}

}
