package tandem.account.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.ChangePassword;
import tandem.account.FindPractice;
import tandem.account.FreshSignIn;
import tandem.account.HoldApiTokens;
import tandem.account.HoldPasskeys;
import tandem.account.HoldSessions;
import tandem.account.Password;
import tandem.account.SignedIn;
import tandem.account.TokenView;

/** A member's own page: who one is here, the password, and the API tokens. */
@Controller
@RequestMapping("/account")
class AccountController {

	private static final String PAGE = "account/account";

	private final HoldApiTokens tokens;

	private final ChangePassword changePassword;

	private final FindPractice findPractice;

	private final HoldSessions sessions;

	private final HoldPasskeys passkeys;

	private final FormErrors formErrors;

	AccountController(HoldApiTokens tokens, ChangePassword changePassword, FindPractice findPractice,
			HoldSessions sessions, HoldPasskeys passkeys, FormErrors formErrors) {
		this.tokens = tokens;
		this.changePassword = changePassword;
		this.findPractice = findPractice;
		this.sessions = sessions;
		this.passkeys = passkeys;
		this.formErrors = formErrors;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String done,
			HttpServletRequest request, Model model) {
		model.addAttribute("done", done);
		return page(member, null, this.formErrors.none(), request, model);
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal SignedIn member,
			@RequestParam(name = "current-password", defaultValue = "") String current,
			@RequestParam(name = "new-password", defaultValue = "") String next, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		FormErrors.Found errors = this.formErrors.none()
			.newPassword("new-password", new Password(next), member.email());
		if (errors.isEmpty() && !this.changePassword.of(member, new Password(current), new Password(next))) {
			errors.add("current-password", "account.invalid.password.current");
		}
		if (errors.isEmpty()) {
			this.sessions.endAllBut(member.memberId(), BrowserSession.idOf(request));
			return "redirect:/account?done=password";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(member, null, errors, request, model);
	}

	/** Shown in the answer itself, since it must not be kept anywhere. */
	@FreshSignIn
	@PostMapping("/tokens")
	String makeToken(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String name,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (TokenView.isName(name)) {
			return page(member, this.tokens.make(member, name.strip()), this.formErrors.none(), request, model);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("name", name);
		return page(member, null, this.formErrors.none().add("name", "account.invalid.token", TokenView.LONGEST_NAME),
				request, model);
	}

	@PostMapping("/tokens/{id}/revoke")
	String revokeToken(@AuthenticationPrincipal SignedIn member, @PathVariable UUID id) {
		if (!this.tokens.revoke(member, id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/account?done=token";
	}

	private String page(SignedIn member, HoldApiTokens.@Nullable Made made, FormErrors.Found errors,
			HttpServletRequest request, Model model) {
		model.addAttribute("member", member);
		model.addAttribute("practice", this.findPractice.nameOf(member.practiceId()));
		model.addAttribute("tokens",
				this.tokens.of(member)
					.stream()
					.map((token) -> TokenLine.of(token, LocaleContextHolder.getLocale()))
					.toList());
		model.addAttribute("made", made);
		model.addAttribute("passkeysPossible", this.passkeys.isPossible());
		model.addAttribute("passkeys",
				this.passkeys.of(member)
					.stream()
					.map((passkey) -> PasskeyLine.of(passkey, LocaleContextHolder.getLocale()))
					.toList());
		model.addAttribute("sessions",
				this.sessions.of(member.memberId(), BrowserSession.idOf(request))
					.stream()
					.map((session) -> SessionLine.of(session, LocaleContextHolder.getLocale()))
					.toList());
		model.addAttribute("errors", errors.byField());
		return PAGE;
	}

}
