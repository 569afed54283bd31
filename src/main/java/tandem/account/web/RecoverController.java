package tandem.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.AskForRecovery;
import tandem.account.Attempts;
import tandem.account.Password;
import tandem.account.RecoverAccount;
import tandem.account.SignedIn;
import tandem.account.StaleForm;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/** The way back in for a member who cannot sign in any more. */
@Controller
class RecoverController {

	private static final String ASK = "/sign-in/recover";

	private static final String LINK = "/recover/{token}";

	private static final Attempts.Limit WRONG_LINKS = new Attempts.Limit("recovery-link", 30,
			java.time.Duration.ofMinutes(15));

	private final AskForRecovery askForRecovery;

	private final RecoverAccount recoverAccount;

	private final BrowserSession browserSession;

	private final Attempts attempts;

	private final FormErrors formErrors;

	RecoverController(AskForRecovery askForRecovery, RecoverAccount recoverAccount, BrowserSession browserSession,
			Attempts attempts, FormErrors formErrors) {
		this.askForRecovery = askForRecovery;
		this.recoverAccount = recoverAccount;
		this.browserSession = browserSession;
		this.attempts = attempts;
		this.formErrors = formErrors;
	}

	@GetMapping(ASK)
	String ask(@RequestParam(defaultValue = "") String done, Model model) {
		model.addAttribute("asked", done.equals("asked"));
		return ask("", this.formErrors.none(), model);
	}

	@PostMapping(ASK)
	String send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<EmailAddress> address = EmailAddress.read(email);
		if (address.isPresent() && this.askForRecovery.isPossible()) {
			this.askForRecovery.by(address.get(), request.getRemoteAddr(), LocaleContextHolder.getLocale());
			return "redirect:" + ASK + "?done=asked";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return ask(email, this.formErrors.none().email("email", email), model);
	}

	/** A look uses nothing up: programs that check links open them, too. */
	@GetMapping(LINK)
	String form(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		return page(token, this.formErrors.none(), request, response, model);
	}

	@PostMapping(LINK)
	String recover(@PathVariable String token, @RequestParam(defaultValue = "") String password,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Secret secret = new Secret(token);
		Password next = new Password(password);
		Optional<SignedIn> holder = holderOf(token, request);
		FormErrors.Found errors = this.formErrors.none();
		holder.ifPresent((member) -> errors.newPassword("password", next, member.email()));
		if (holder.isPresent() && errors.isEmpty()) {
			Optional<SignedIn> member = this.recoverAccount.with(secret, next);
			if (member.isPresent()) {
				this.browserSession.open(member.get(), request, response);
				return "redirect:/account?done=recovered";
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(token, errors, request, response, model);
	}

	@StaleForm
	@PostMapping(LINK)
	String showAgain(@PathVariable String token, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return page(token, this.formErrors.none().add("password", "account.stale.password"), request, response, model);
	}

	private Optional<SignedIn> holderOf(String token, HttpServletRequest request) {
		return this.attempts.look(WRONG_LINKS, request.getRemoteAddr(),
				() -> this.recoverAccount.holderOf(new Secret(token)));
	}

	private String page(String token, FormErrors.Found errors, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<SignedIn> holder = holderOf(token, request);
		if (holder.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "account/recover-dead";
		}
		model.addAttribute("token", token);
		model.addAttribute("email", holder.get().email());
		model.addAttribute("errors", errors.byField());
		return "account/recover";
	}

	private String ask(String email, FormErrors.Found errors, Model model) {
		model.addAttribute("possible", this.askForRecovery.isPossible());
		model.addAttribute("email", email);
		model.addAttribute("errors", errors.byField());
		return "account/recover-ask";
	}

}
