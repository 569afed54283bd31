package tandem.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.Attempts;
import tandem.account.TryCode;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.OfPractice;
import tandem.shared.Seat;
import tandem.shared.Secret;

/**
 * Opens a seat on a device: by link alone the first time, by link and resume code
 * afterwards.
 */
@Component
public class RedeemLink {

	static final TryCode.Limits CODES = TryCode.Limits.named("resume-code");

	/** Whoever guesses at links of any kind has these tries together. */
	public static final Attempts.Limit DEAD_LINKS = new Attempts.Limit("dead-link", 60, Duration.ofMinutes(10));

	private final SeatLinks links;

	private final SeatDevices devices;

	private final EmptySeat emptySeat;

	private final Seats seats;

	private final TryCode tryCode;

	private final Attempts attempts;

	private final AccessLog log;

	private final SecureRandom randomness;

	private final Clock clock;

	private final TransactionTemplate transactions;

	RedeemLink(SeatLinks links, SeatDevices devices, EmptySeat emptySeat, Seats seats, TryCode tryCode,
			Attempts attempts, AccessLog log, SecureRandom randomness, Clock clock,
			PlatformTransactionManager transactions) {
		this.links = links;
		this.devices = devices;
		this.emptySeat = emptySeat;
		this.seats = seats;
		this.tryCode = tryCode;
		this.attempts = attempts;
		this.log = log;
		this.randomness = randomness;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/**
	 * What a live link leads to, as far as a stranger who holds it may know.
	 *
	 * @param role whose seat it is
	 * @param practiceId who invites
	 * @param needsCode a resume code has been chosen, so the link alone is not enough
	 * @param over the round is over: only the page of the person's data opens
	 */
	public record Invitation(Seat role, UUID practiceId, boolean needsCode, boolean over) implements OfPractice {
	}

	/**
	 * A device that may come back.
	 *
	 * @param seatId the seat
	 * @param device its secret goes into its cookie, once
	 * @param over the round is over: only the page of the person's data opens
	 */
	public record OpenedSeat(UUID seatId, Secret device, boolean over) {

		/** The page that the device is led to. */
		public String address() {
			return "/seat/" + this.seatId + (this.over ? "/data" : "");
		}

	}

	/** Looks without touching: nothing is redeemed by a look. */
	public Optional<Invitation> look(Secret secret, String address) {
		return this.attempts.look(DEAD_LINKS, address,
				() -> live(secret).map(SeatLink::seat)
					.map((seat) -> new Invitation(seat.role(), seat.round().practiceId(),
							seat.consent().codeHash() != null, seat.round().isOver(this.clock.instant()))));
	}

	/**
	 * Opens the seat on this device.
	 * @param secret the link
	 * @param code the resume code, where one has been chosen
	 * @param label how the person may recognise the device
	 */
	public OpenedSeat open(Secret secret, @Nullable String code, String label) {
		SeatAtTable known = live(secret).map(SeatLink::seat).orElseThrow(NotFound::new);
		String hash = known.consent().codeHash();
		if (hash != null && !this.tryCode.fits(CODES, known.id(), code, hash)) {
			throw new CodeRefused();
		}
		return inTransaction(() -> {
			SeatLink link = live(secret).orElseThrow(NotFound::new);
			SeatAtTable seat = this.seats.lock(link.seat().id()).orElseThrow(NotFound::new);
			if (!Objects.equals(seat.consent().codeHash(), hash)) {
				throw new CodeRefused();
			}
			return addDevice(link, seat, label);
		});
	}

	/**
	 * Without the code: everything in the seat goes, every other device is sent away, and
	 * it starts anew.
	 */
	public OpenedSeat openEmpty(Secret secret, String label) {
		return inTransaction(() -> {
			SeatLink link = live(secret).filter((live) -> !live.seat().round().isOver(this.clock.instant()))
				.orElseThrow(NotFound::new);
			SeatAtTable seat = this.emptySeat.lockAndEmpty(link.seat().id(), "empty.too-late");
			Instant now = this.clock.instant();
			this.devices.liveOf(seat.id()).forEach((device) -> device.end(now));
			write(seat, Action.SEAT_EMPTIED);
			return addDevice(link, seat, label);
		});
	}

	private OpenedSeat inTransaction(Supplier<OpenedSeat> work) {
		return Objects.requireNonNull(this.transactions.execute((status) -> work.get()));
	}

	OpenedSeat addDevice(SeatLink link, SeatAtTable seat, String label) {
		Instant now = this.clock.instant();
		Secret device = Secret.fresh(this.randomness);
		this.devices.save(new SeatDevice(UUID.randomUUID(), seat, device, label, now));
		link.redeem(now);
		seat.open(now);
		write(seat, Action.LINK_REDEEMED);
		return new OpenedSeat(seat.id(), device, seat.round().isOver(now));
	}

	/** After the round it takes the code, too, and without one nothing opens. */
	Optional<SeatLink> live(Secret secret) {
		Instant now = this.clock.instant();
		return this.links.findBySecretHash(secret.hash())
			.filter((link) -> link.isLive(now))
			.filter((link) -> link.seat().consent().codeHash() != null || !link.seat().round().isOver(now));
	}

	private void write(SeatAtTable seat, Action action) {
		this.log.write(seat.round().place(), Actor.seat(seat.id(), seat.role(), seat.personName()), action,
				seat.role().code());
	}

	/** The resume code is not the one that was chosen. */
	public static final class CodeRefused extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
