package tandem.assessment.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import tandem.account.CookieDoor;
import tandem.assessment.SeatDoor;
import tandem.assessment.SeatVisit;
import tandem.shared.Secret;

/**
 * The door of the personal links: a seat is opened by its own cookie, and by nothing
 * else.
 */
@Configuration(proxyBeanMethods = false)
class SeatSecurity {

	/** Exactly these, whatever else a path may begin with. */
	private static final Set<String> OPEN_AFTER_THE_ROUND = Set.of("/data", "/data/export", "/data/erase",
			"/data/bands", "/data/research", "/language");

	@Bean
	@Order(10)
	SecurityFilterChain seatChain(HttpSecurity http, ObjectProvider<SeatDoor> door) {
		return new CookieDoor("/seat", "ROLE_SEAT", SeatCookie::in,
				(seatId, page, secret) -> visit(door.getObject(), seatId, page, secret))
			.chain(http, "/l/**");
	}

	private static Optional<SeatVisit> visit(SeatDoor door, UUID seatId, String page, Secret secret) {
		return OPEN_AFTER_THE_ROUND.contains(page) ? door.recogniseForData(seatId, secret)
				: door.recognise(seatId, secret);
	}

}
