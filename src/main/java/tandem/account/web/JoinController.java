package tandem.account.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.AcceptInvitation;
import tandem.account.Attempts;
import tandem.account.Password;
import tandem.account.SignedIn;
import tandem.account.StaleForm;
import tandem.shared.Name;
import tandem.shared.Secret;

/**
 * Makes a member of whoever holds an invitation, and signs them in. Every dead invitation
 * gets the same page, and so does one to an address that signs in here already.
 */
@Controller
@RequestMapping("/join/{token}")
class JoinController {

	private static final Attempts.Limit WRONG_LINKS = new Attempts.Limit("join", 30, Duration.ofMinutes(15));

	private final AcceptInvitation acceptInvitation;

	private final Attempts attempts;

	private final BrowserSession browserSession;

	private final FormErrors formErrors;

	JoinController(AcceptInvitation acceptInvitation, Attempts attempts, BrowserSession browserSession,
			FormErrors formErrors) {
		this.acceptInvitation = acceptInvitation;
		this.attempts = attempts;
		this.browserSession = browserSession;
		this.formErrors = formErrors;
	}

	@GetMapping
	String form(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		return invited(token, request).map((invited) -> page(token, invited, "", this.formErrors.none(), model))
			.orElseGet(() -> dead(response));
	}

	@PostMapping
	String join(@PathVariable String token, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String password, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Secret link = new Secret(token);
		Password typed = new Password(password);
		AcceptInvitation.Invited invited = invited(token, request).orElse(null);
		if (invited == null) {
			return joined(this.acceptInvitation.again(link, typed), request, response);
		}
		FormErrors.Found errors = this.formErrors.none()
			.name("name", name)
			.newPassword("password", typed, invited.email());
		if (errors.isEmpty()) {
			return joined(accept(link, Name.read(name).orElseThrow(), typed), request, response);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(token, invited, name, errors, model);
	}

	@StaleForm
	@PostMapping
	String showAgain(@PathVariable String token, @RequestParam(defaultValue = "") String name,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return invited(token, request)
			.map((invited) -> page(token, invited, name,
					this.formErrors.none().add("password", "account.stale.password"), model))
			.orElseGet(() -> dead(response));
	}

	/** The second of two at the same instant finds the invitation used. */
	private Optional<SignedIn> accept(Secret link, Name name, Password password) {
		try {
			return this.acceptInvitation.by(link, name, password).or(() -> this.acceptInvitation.again(link, password));
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	private Optional<AcceptInvitation.Invited> invited(String token, HttpServletRequest request) {
		return this.attempts.look(WRONG_LINKS, request.getRemoteAddr(),
				() -> this.acceptInvitation.to(new Secret(token)));
	}

	private String joined(Optional<SignedIn> member, HttpServletRequest request, HttpServletResponse response) {
		member.ifPresent((joined) -> this.browserSession.open(joined, request, response));
		return member.isPresent() ? "redirect:/clients" : dead(response);
	}

	private static String page(String token, AcceptInvitation.Invited invited, String name, FormErrors.Found errors,
			Model model) {
		model.addAttribute("token", token);
		model.addAttribute("invited", invited);
		model.addAttribute("name", name);
		model.addAttribute("errors", errors.byField());
		return "account/join";
	}

	private static String dead(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "account/join-dead";
	}

}
