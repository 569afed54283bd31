package tandem.account.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import tandem.account.FreshSignIn;
import tandem.account.HoldPasskeys;
import tandem.account.Proof;
import tandem.account.SignedIn;
import tandem.account.TypedField;
import tandem.shared.WayBack;

/**
 * The page on which a member proves once more who they are; what was asked for goes on
 * from there.
 */
@Controller
@ControllerAdvice
class ConfirmController {

	private static final String HOME = "/clients";

	private static final String ADDRESS = "/account/confirm";

	private final HoldPasskeys passkeys;

	private final FormErrors formErrors;

	private final Clock clock;

	ConfirmController(HoldPasskeys passkeys, FormErrors formErrors, Clock clock) {
		this.passkeys = passkeys;
		this.formErrors = formErrors;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	String ask(Authentication visitor, @RequestParam(defaultValue = "") String next, Model model) {
		if (Proof.isFresh(visitor, this.clock.instant())) {
			return WayBack.to(next, HOME).redirect();
		}
		if (visitor.getPrincipal() instanceof SignedIn member) {
			show(member, model);
		}
		model.addAttribute("address", ADDRESS);
		model.addAttribute("typed", List.of(new TypedField("next", next)));
		model.addAttribute("errors", this.formErrors.none().byField());
		return "account/confirm";
	}

	@FreshSignIn
	@PostMapping(ADDRESS)
	String goOn(@RequestParam(defaultValue = "") String next) {
		return WayBack.to(next, HOME).redirect();
	}

	/** A page waits behind this one; a form is carried along in it. */
	@ExceptionHandler
	String ask(ProofNeeded need, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			return "redirect:" + thenBackTo(request);
		}
		show(need.member(), model);
		model.addAttribute("address", request.getRequestURI().substring(request.getContextPath().length()));
		model.addAttribute("typed", TypedField.of(request.getParameterMap()));
		model.addAttribute("errors", errors(need, response).byField());
		return "account/confirm";
	}

	private void show(SignedIn member, Model model) {
		model.addAttribute("member", member);
		model.addAttribute("hasPasskey", !this.passkeys.of(member).isEmpty());
	}

	private FormErrors.Found errors(ProofNeeded need, HttpServletResponse response) {
		FormErrors.Found errors = this.formErrors.none();
		Duration wait = need.retryAfter();
		if (wait != null) {
			return errors.add(AskForProof.PASSWORD, "account.throttled", Throttled.answer(response, wait));
		}
		response.setStatus(HttpStatus.FORBIDDEN.value());
		String fault = need.fault();
		return (fault != null) ? errors.add(AskForProof.PASSWORD, fault) : errors;
	}

	private static String thenBackTo(HttpServletRequest request) {
		String query = request.getQueryString();
		return UriComponentsBuilder.fromPath(ADDRESS)
			.queryParam("next", "{here}")
			.encode()
			.buildAndExpand(request.getRequestURI() + ((query != null) ? "?" + query : ""))
			.toUriString();
	}

}
