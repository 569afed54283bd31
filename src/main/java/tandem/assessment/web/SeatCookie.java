package tandem.assessment.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import tandem.account.SecretCookie;
import tandem.assessment.RedeemLink;
import tandem.shared.Secret;

/**
 * What a device keeps of a seat; bound to the seat's own address, so that several seats
 * may be open in one browser.
 */
@Component
class SeatCookie {

	private static final String NAME = "tandem-seat";

	/** As long as browsers keep any cookie; the server decides when a round is over. */
	private static final Duration LIFE = Duration.ofDays(400);

	private final SecretCookie cookie;

	SeatCookie(SecretCookie cookie) {
		this.cookie = cookie;
	}

	String of(RedeemLink.OpenedSeat opened) {
		return this.cookie.of(NAME, path(opened.seatId()), opened.device(), LIFE);
	}

	/** Forgets this device. */
	String none(UUID seatId) {
		return this.cookie.none(NAME, path(seatId));
	}

	static Optional<Secret> in(HttpServletRequest request) {
		return SecretCookie.in(request, NAME);
	}

	private static String path(UUID seatId) {
		return "/seat/" + seatId;
	}

}
