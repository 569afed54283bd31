package tandem.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.HoldPasskeys;
import tandem.account.SignIn;
import tandem.account.SignInFrom;
import tandem.account.SignInThrottled;
import tandem.account.SignedIn;
import tandem.account.StaleForm;
import tandem.shared.WayBack;

/** Signs a member in, and leads back to the page asked for. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

	private static final String HOME = "/clients";

	private final SignIn signIn;

	private final BrowserSession browserSession;

	private final HoldPasskeys passkeys;

	private final FormErrors formErrors;

	SignInController(SignIn signIn, BrowserSession browserSession, HoldPasskeys passkeys, FormErrors formErrors) {
		this.signIn = signIn;
		this.browserSession = browserSession;
		this.passkeys = passkeys;
		this.formErrors = formErrors;
	}

	@GetMapping
	String form(@AuthenticationPrincipal @Nullable SignedIn member, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String passkey, Model model) {
		model.addAttribute("passkeyRefused", passkey.equals("refused"));
		return (member != null) ? WayBack.to(next, HOME).redirect() : page("", next, this.formErrors.none(), model);
	}

	@PostMapping
	String signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		FormErrors.Found errors = this.formErrors.none();
		try {
			this.browserSession.open(authenticate(email, password, request), request, response);
			return WayBack.to(next, HOME).redirect();
		}
		catch (SignInThrottled ex) {
			errors.add("email", "account.throttled", Throttled.answer(response, ex.retryAfter()));
		}
		catch (BadCredentialsException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			errors.add("email", "account.sign-in.refused");
		}
		return page(email, next, errors, model);
	}

	@StaleForm
	@PostMapping
	String showAgain(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String next,
			Model model) {
		return page(email, next, this.formErrors.none().add("password", "account.stale.password"), model);
	}

	private SignedIn authenticate(String email, String password, HttpServletRequest request) {
		UsernamePasswordAuthenticationToken typed = UsernamePasswordAuthenticationToken.unauthenticated(email,
				password);
		typed.setDetails(new SignInFrom(request.getRemoteAddr(), KnownBrowserCookie.of(request)));
		return SignIn.memberIn(this.signIn.authenticate(typed));
	}

	private String page(String email, String next, FormErrors.Found errors, Model model) {
		model.addAttribute("passkeys", this.passkeys.isPossible());
		model.addAttribute("email", email);
		model.addAttribute("next", next);
		model.addAttribute("errors", errors.byField());
		return "account/sign-in";
	}

}
