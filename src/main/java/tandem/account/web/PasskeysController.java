package tandem.account.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.FreshSignIn;
import tandem.account.HoldPasskeys;
import tandem.account.SignedIn;

/** Adds a passkey to a member's account, and removes one. */
@Controller
@FreshSignIn
@RequestMapping("/account/passkeys")
class PasskeysController {

	private final HoldPasskeys passkeys;

	private final FormErrors formErrors;

	PasskeysController(HoldPasskeys passkeys, FormErrors formErrors) {
		this.passkeys = passkeys;
		this.formErrors = formErrors;
	}

	@GetMapping("/new")
	String form(Model model) {
		return page("", this.formErrors.none(), model);
	}

	@PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String ask(@AuthenticationPrincipal SignedIn member, HttpServletRequest request) {
		return AskedPasskey.keep(this.passkeys.ask(member), request);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String credential, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		FormErrors.Found errors = this.formErrors.none();
		if (!HoldPasskeys.isName(name)) {
			errors.add("name", "account.invalid.passkey.name", HoldPasskeys.LONGEST_NAME);
		}
		else if (AskedPasskey.take(request)
			.filter((challenge) -> this.passkeys.add(member, challenge, name, credential))
			.isPresent()) {
			return "redirect:/account?done=passkey";
		}
		else {
			errors.add("name", "account.invalid.passkey");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(name, errors, model);
	}

	@PostMapping("/{id}/remove")
	String remove(@AuthenticationPrincipal SignedIn member, @PathVariable UUID id) {
		if (!this.passkeys.remove(member, id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/account?done=passkey-removed";
	}

	private String page(String name, FormErrors.Found errors, Model model) {
		model.addAttribute("possible", this.passkeys.isPossible());
		model.addAttribute("name", name);
		model.addAttribute("errors", errors.byField());
		return "account/passkey";
	}

}
