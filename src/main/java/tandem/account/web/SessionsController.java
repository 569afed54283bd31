package tandem.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.HoldSessions;
import tandem.account.SignedIn;

/** Signs a member out where they are not any more. */
@Controller
@RequestMapping("/account/sessions")
class SessionsController {

	private final HoldSessions sessions;

	SessionsController(HoldSessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/{handle}/end")
	String end(@AuthenticationPrincipal SignedIn member, @PathVariable String handle) {
		if (!this.sessions.end(member.memberId(), handle)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/account?done=session";
	}

	@PostMapping("/end-others")
	String endOthers(@AuthenticationPrincipal SignedIn member, HttpServletRequest request) {
		this.sessions.endAllBut(member.memberId(), BrowserSession.idOf(request));
		return "redirect:/account?done=sessions";
	}

}
