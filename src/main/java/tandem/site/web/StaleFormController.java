package tandem.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

import tandem.account.StaleForm;

/**
 * The page that gives back what was typed into a form that could not be accepted, to be
 * sent once more.
 */
@Controller
class StaleFormController {

	@StaleForm
	@PostMapping("/stale-form")
	String again(@RequestAttribute(StaleForm.REASON) String reason,
			@RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String address, HttpServletRequest request,
			Model model) {
		model.addAttribute("reason", reason);
		model.addAttribute("address", address);
		model.addAttribute("typed", typed(request.getParameterMap()));
		return "site/stale-form";
	}

	private static List<Typed> typed(Map<String, String[]> fields) {
		return fields.entrySet()
			.stream()
			.filter((field) -> !isSecret(field.getKey()))
			.flatMap((field) -> Arrays.stream(field.getValue()).map((value) -> new Typed(field.getKey(), value)))
			.toList();
	}

	/** Passwords and codes are typed again; the old token is of no more use. */
	private static boolean isSecret(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("_csrf") || lower.contains("password") || lower.contains("code");
	}

	/**
	 * One field as it was sent.
	 *
	 * @param name of the field
	 * @param value as typed
	 */
	record Typed(String name, String value) {
	}

}
