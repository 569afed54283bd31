package tandem.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.ChangeAddress;
import tandem.account.FreshSignIn;
import tandem.account.SignedIn;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/** Changes the address with which a member signs in. */
@Controller
@RequestMapping("/account/address")
class AddressController {

	private static final String PAGE = "account/address";

	private final ChangeAddress changeAddress;

	private final FormErrors formErrors;

	AddressController(ChangeAddress changeAddress, FormErrors formErrors) {
		this.changeAddress = changeAddress;
		this.formErrors = formErrors;
	}

	@GetMapping
	String form(@AuthenticationPrincipal SignedIn member, Model model) {
		return page(member, "", this.formErrors.none(), model);
	}

	@FreshSignIn
	@PostMapping
	String change(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String email,
			HttpServletResponse response, Model model) {
		FormErrors.Found errors = this.formErrors.none().email("email", email);
		Optional<EmailAddress> next = EmailAddress.read(email);
		if (next.isPresent()) {
			switch (this.changeAddress.to(member, next.get())) {
				case ASKED -> {
					return "redirect:/account?done=address-asked";
				}
				case CHANGED -> {
					return "redirect:/account?done=address";
				}
				case TAKEN -> errors.add("email", "account.invalid.email.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(member, email, errors, model);
	}

	@GetMapping("/{token}")
	String asked(@AuthenticationPrincipal SignedIn member, @PathVariable String token, HttpServletResponse response,
			Model model) {
		Optional<EmailAddress> next = this.changeAddress.asked(member, new Secret(token));
		if (next.isEmpty()) {
			return dead(response);
		}
		model.addAttribute("token", token);
		model.addAttribute("email", next.get().value());
		return "account/address-confirm";
	}

	@PostMapping("/{token}")
	String confirm(@AuthenticationPrincipal SignedIn member, @PathVariable String token, HttpServletResponse response) {
		return this.changeAddress.confirm(member, new Secret(token)) ? "redirect:/account?done=address"
				: dead(response);
	}

	private static String dead(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "account/address-dead";
	}

	private static String page(SignedIn member, String email, FormErrors.Found errors, Model model) {
		model.addAttribute("member", member);
		model.addAttribute("email", email);
		model.addAttribute("errors", errors.byField());
		return PAGE;
	}

}
