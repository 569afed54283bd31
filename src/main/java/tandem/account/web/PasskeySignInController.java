package tandem.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

import tandem.account.SignInByPasskey;
import tandem.account.SignedIn;
import tandem.shared.WayBack;

/** Signs a member in by passkey, and asks for one where who it is has to be proved. */
@Controller
class PasskeySignInController {

	private final SignInByPasskey signInByPasskey;

	private final BrowserSession browserSession;

	PasskeySignInController(SignInByPasskey signInByPasskey, BrowserSession browserSession) {
		this.signInByPasskey = signInByPasskey;
		this.browserSession = browserSession;
	}

	@PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String ask(HttpServletRequest request) {
		return AskedPasskey.keep(this.signInByPasskey.ask(request.getRemoteAddr()), request);
	}

	@PostMapping("/sign-in/passkey")
	String signIn(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String next,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<SignedIn> member = AskedPasskey.take(request)
			.flatMap((challenge) -> this.signInByPasskey.with(challenge, credential, request.getRemoteAddr()));
		if (member.isEmpty()) {
			return "redirect:" + UriComponentsBuilder.fromPath("/sign-in")
				.queryParam("passkey", "refused")
				.queryParam("next", "{next}")
				.encode()
				.buildAndExpand(next)
				.toUriString();
		}
		this.browserSession.open(member.get(), request, response);
		return WayBack.to(next, "/clients").redirect();
	}

	@PostMapping(path = "/account/confirm/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String askOnceMore(@AuthenticationPrincipal SignedIn member, HttpServletRequest request) {
		return AskedPasskey.keep(this.signInByPasskey.askOnceMore(member), request);
	}

}
