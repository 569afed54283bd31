package tandem.account.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.ChangePractice;
import tandem.account.ClientsSeen;
import tandem.account.SignedIn;
import tandem.shared.Coded;
import tandem.shared.Name;

/**
 * The owner's page of the practice: its settings, and the way to everything else of it.
 */
@Controller
@RequestMapping("/practice")
class PracticeController {

	private final ChangePractice changePractice;

	private final FormErrors formErrors;

	PracticeController(ChangePractice changePractice, FormErrors formErrors) {
		this.changePractice = changePractice;
		this.formErrors = formErrors;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String done, Model model) {
		ChangePractice.Settings settings = this.changePractice.settings(owner);
		model.addAttribute("done", done);
		return page(settings.name(), settings.clientsSeen().code(), settings, this.formErrors.none(), model);
	}

	/** What somebody else has changed meanwhile is shown beside what was typed. */
	@PostMapping
	String change(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String practice,
			@RequestParam(defaultValue = "") String clients, @RequestParam(defaultValue = "-1") String version,
			HttpServletResponse response, Model model) {
		FormErrors.Found errors = this.formErrors.none().name("practice", practice);
		ClientsSeen seen = Coded.find(ClientsSeen.class, clients).orElse(null);
		if (seen == null) {
			errors.add("clients", "members.invalid.clients");
		}
		if (errors.isEmpty() && seen != null) {
			if (this.changePractice.to(owner, Name.read(practice).orElseThrow(), seen, version(version))) {
				return "redirect:/practice?done=settings";
			}
			response.setStatus(HttpStatus.CONFLICT.value());
			ChangePractice.Settings now = this.changePractice.settings(owner);
			model.addAttribute("now", now);
			return page(practice, clients, now, errors, model);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(practice, clients, this.changePractice.settings(owner), errors, model);
	}

	private static long version(String typed) {
		return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
	}

	private static String page(String name, String clients, ChangePractice.Settings settings, FormErrors.Found errors,
			Model model) {
		model.addAttribute("practice", name);
		model.addAttribute("clients", clients);
		model.addAttribute("settings", settings);
		model.addAttribute("codes", codes());
		model.addAttribute("errors", errors.byField());
		return "account/practice";
	}

	private static List<String> codes() {
		return Stream.of(ClientsSeen.values()).map(ClientsSeen::code).toList();
	}

}
