package tandem.account.web;

import java.util.Map;
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
import tandem.shared.TimeZones;

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
		return page(PracticeForm.of(settings), settings, this.formErrors.none(), model);
	}

	/** What somebody else has changed meanwhile is shown beside what was typed. */
	@PostMapping
	String change(@AuthenticationPrincipal SignedIn owner, @RequestParam Map<String, String> sent,
			HttpServletResponse response, Model model) {
		PracticeForm form = PracticeForm.read(sent);
		FormErrors.Found errors = form.check(this.formErrors.none());
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, this.changePractice.settings(owner), errors, model);
		}
		if (this.changePractice.to(owner, form.wanted(version(sent.getOrDefault("version", ""))))) {
			return "redirect:/practice?done=settings";
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		ChangePractice.Settings now = this.changePractice.settings(owner);
		model.addAttribute("now", PracticeForm.of(now));
		return page(form.beside(PracticeForm.was(sent), PracticeForm.of(now)), now, errors, model);
	}

	private static long version(String typed) {
		return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
	}

	private static String page(PracticeForm form, ChangePractice.Settings settings, FormErrors.Found errors,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("was", PracticeForm.of(settings));
		model.addAttribute("settings", settings);
		model.addAttribute("codes", Stream.of(ClientsSeen.values()).map(ClientsSeen::code).toList());
		model.addAttribute("zones", TimeZones.names());
		model.addAttribute("errors", errors.byField());
		return "account/practice";
	}

}
