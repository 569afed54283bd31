package tandem.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

import tandem.account.CookieDoor;
import tandem.mail.PostLetter;

/** The one page for every link and seat that does not open, whatever the reason. */
@Controller
class DeadLinkController {

	static final String PATH = CookieDoor.CLOSED;

	static final String VIEW = "assessment/dead-link";

	private final PostLetter postLetter;

	DeadLinkController(PostLetter postLetter) {
		this.postLetter = postLetter;
	}

	@RequestMapping(PATH)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String closed(HttpServletRequest request, Model model) {
		model.addAttribute("unsent", unsent(request));
		if (this.postLetter.isOn()) {
			AskForLinkController.seatAsked(request).ifPresent((seat) -> model.addAttribute("seatAsked", seat));
		}
		return VIEW;
	}

	/**
	 * The words of a page that was sent too late, so that its writer can take them along.
	 * What no browser sends is nobody's words.
	 */
	private static List<String> unsent(HttpServletRequest request) {
		try {
			return words(request.getParameterMap());
		}
		catch (RequestRejectedException ex) {
			return List.of();
		}
	}

	private static List<String> words(Map<String, String[]> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith("comment.") && !field.getKey().endsWith(".use"))
			.flatMap((field) -> Arrays.stream(field.getValue()))
			.filter((text) -> !text.isBlank())
			.toList();
	}

}
