package tandem.account.web;

import java.util.Locale;
import java.util.UUID;

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

import tandem.account.HoldApiTokens;
import tandem.account.SignedIn;

/** The API tokens of all members, which an owner can revoke. */
@Controller
@RequestMapping("/practice/tokens")
class PracticeTokensController {

	private final HoldApiTokens tokens;

	PracticeTokensController(HoldApiTokens tokens) {
		this.tokens = tokens;
	}

	/** A token with its holder's name. */
	record HeldLine(String holder, TokenLine token) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String done, Locale locale,
			Model model) {
		model.addAttribute("done", done);
		model.addAttribute("tokens",
				this.tokens.ofPractice(owner)
					.stream()
					.map((held) -> new HeldLine(held.holder(), TokenLine.of(held.token(), locale)))
					.toList());
		return "account/practice-tokens";
	}

	@PostMapping("/{id}/revoke")
	String revoke(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID id) {
		if (!this.tokens.revokeOfPractice(owner, id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/practice/tokens?done=revoked";
	}

}
