package tandem.assessment.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tandem.account.TandemProperties;
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

	private final TandemProperties properties;

	SeatCookie(TandemProperties properties) {
		this.properties = properties;
	}

	String of(RedeemLink.OpenedSeat opened) {
		return ResponseCookie.from(NAME, opened.device().text())
			.path("/seat/" + opened.seatId())
			.httpOnly(true)
			.secure(this.properties.isSecure())
			.sameSite("Lax")
			.maxAge(LIFE)
			.build()
			.toString();
	}

	/** Forgets this device. */
	String none(UUID seatId) {
		return ResponseCookie.from(NAME, "")
			.path("/seat/" + seatId)
			.httpOnly(true)
			.secure(this.properties.isSecure())
			.sameSite("Lax")
			.maxAge(0)
			.build()
			.toString();
	}

	static Optional<Secret> in(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.findFirst()
			.map((cookie) -> new Secret(cookie.getValue())) : Optional.empty();
	}

}
