package tandem.assessment.web;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.assessment.MailLinks;

/**
 * Whoever stands at a seat's door without a key may ask for one, which goes by mail to
 * the person of that seat; the answer is the same for a seat that there is not.
 */
@Controller
@RequestMapping("/l/ask")
class AskForLinkController {

	private static final Pattern SEAT = Pattern.compile("/seat/([0-9a-fA-F-]{36})(?:/.*)?");

	private static final Pattern TYPED = Pattern.compile("([0-9a-f]{16})([0-9a-f]{16})");

	private static final int HEX = 16;

	private final MailLinks mailLinks;

	AskForLinkController(MailLinks mailLinks) {
		this.mailLinks = mailLinks;
	}

	@GetMapping
	String sent() {
		return "assessment/link-asked";
	}

	@PostMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String seat, HttpServletRequest request) {
		Matcher typed = TYPED.matcher(seat);
		if (typed.matches()) {
			this.mailLinks.askFor(new UUID(half(typed.group(1)), half(typed.group(2))), request.getRemoteAddr());
		}
		return SeeOther.at("/l/ask");
	}

	/**
	 * The seat at whose address a request has been turned away, as this form names it.
	 */
	static Optional<String> seatAsked(HttpServletRequest request) {
		Object address = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
		return Optional.ofNullable(address)
			.map((path) -> SEAT.matcher(path.toString()))
			.filter(Matcher::matches)
			.map((found) -> found.group(1).replace("-", "").toLowerCase(java.util.Locale.ROOT))
			.filter((name) -> TYPED.matcher(name).matches());
	}

	private static long half(String digits) {
		return new BigInteger(digits, HEX).longValue();
	}

}
