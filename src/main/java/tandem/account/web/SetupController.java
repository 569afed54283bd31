package tandem.account.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.Attempts;
import tandem.account.SetUpPractice;
import tandem.account.SetUpPractice.EmailTaken;
import tandem.account.SetUpPractice.SetupCodeRefused;
import tandem.account.SignedIn;
import tandem.account.StaleForm;
import tandem.shared.Secret;

/** Sets up a practice with the operator's one-time code, and signs its owner in. */
@Controller
@RequestMapping("/setup")
class SetupController {

	private static final Attempts.Limit WRONG_CODES = new Attempts.Limit("setup-code", 30, Duration.ofMinutes(15));

	private final SetUpPractice setUpPractice;

	private final Attempts attempts;

	private final BrowserSession browserSession;

	private final FormErrors formErrors;

	SetupController(SetUpPractice setUpPractice, Attempts attempts, BrowserSession browserSession,
			FormErrors formErrors) {
		this.setUpPractice = setUpPractice;
		this.attempts = attempts;
		this.browserSession = browserSession;
		this.formErrors = formErrors;
	}

	@GetMapping
	String form(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return isLive(code, request) ? page(SetupForm.empty(code), this.formErrors.none(), model) : dead(response);
	}

	@PostMapping
	String setUp(SetupForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!isLive(form.code(), request)) {
			return dead(response);
		}
		FormErrors.Found errors = form.check(this.formErrors);
		if (errors.isEmpty()) {
			try {
				SignedIn owner = this.setUpPractice.withCode(form.secret(), form.toDetails());
				this.browserSession.open(owner, request, response);
				return "redirect:/clients";
			}
			catch (EmailTaken ex) {
				errors.add("email", "account.invalid.email.taken");
			}
			catch (SetupCodeRefused ex) {
				return dead(response);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(form, errors, model);
	}

	@StaleForm
	@PostMapping
	String showAgain(SetupForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
		return isLive(form.code(), request)
				? page(form, this.formErrors.none().add("password", "account.stale.password"), model) : dead(response);
	}

	private boolean isLive(String code, HttpServletRequest request) {
		return this.attempts
			.look(WRONG_CODES, request.getRemoteAddr(),
					() -> Optional.of(new Secret(code)).filter(this.setUpPractice::accepts))
			.isPresent();
	}

	private static String page(SetupForm form, FormErrors.Found errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors.byField());
		return "account/setup";
	}

	private static String dead(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "account/setup-dead";
	}

}
