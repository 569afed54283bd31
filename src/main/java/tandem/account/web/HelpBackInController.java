package tandem.account.web;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.AskForRecovery;
import tandem.account.FreshSignIn;
import tandem.account.MakeRecoveryLink;
import tandem.account.SignedIn;

/** Lets an owner help a member back in who cannot sign in any more. */
@Controller
@RequestMapping("/practice/members/{memberId}/recovery")
class HelpBackInController {

	private static final String PAGE = "account/help-back-in";

	private final MakeRecoveryLink makeRecoveryLink;

	private final AskForRecovery askForRecovery;

	HelpBackInController(MakeRecoveryLink makeRecoveryLink, AskForRecovery askForRecovery) {
		this.makeRecoveryLink = makeRecoveryLink;
		this.askForRecovery = askForRecovery;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId, Model model) {
		SignedIn member = this.makeRecoveryLink.find(owner, memberId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("memberId", memberId);
		model.addAttribute("name", member.fullName());
		model.addAttribute("email", member.email());
		model.addAttribute("byMail", this.askForRecovery.isPossible());
		return PAGE;
	}

	/** Shown in the answer itself, since it must not be kept anywhere. */
	@FreshSignIn
	@PostMapping
	String make(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId, Model model) {
		model.addAttribute("made", this.makeRecoveryLink.by(owner, memberId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return PAGE;
	}

}
