package tandem.assessment.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.LanguageCookie;
import tandem.assessment.NotFound;
import tandem.assessment.RedeemLink;
import tandem.assessment.RedeemLink.CodeRefused;
import tandem.assessment.RedeemLink.Invitation;
import tandem.assessment.RedeemLink.OpenedSeat;
import tandem.assessment.ResumeByMail;
import tandem.assessment.SpeakToSeat;
import tandem.shared.DeviceLabel;
import tandem.shared.Secret;

/**
 * A personal link: looking at it shows a page, and only sending that page opens the seat.
 */
@Controller
@RequestMapping("/l/{token}")
class LinkController {

	private final RedeemLink redeemLink;

	private final ResumeByMail resumeByMail;

	private final FindPractice findPractice;

	private final SpeakToSeat speakToSeat;

	private final SeatCookie cookie;

	LinkController(RedeemLink redeemLink, ResumeByMail resumeByMail, FindPractice findPractice, SpeakToSeat speakToSeat,
			SeatCookie cookie) {
		this.redeemLink = redeemLink;
		this.resumeByMail = resumeByMail;
		this.findPractice = findPractice;
		this.speakToSeat = speakToSeat;
		this.cookie = cookie;
	}

	@GetMapping
	String look(@PathVariable String token, HttpServletRequest request, Model model) {
		show(token, request, model);
		return "assessment/link";
	}

	@PostMapping
	Object open(@PathVariable String token, @RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String empty, HttpServletRequest request, Model model) {
		Secret secret = new Secret(token);
		if (this.redeemLink.look(secret, request.getRemoteAddr()).isEmpty()) {
			throw new NotFound();
		}
		try {
			String label = DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT));
			OpenedSeat opened = "yes".equals(empty) ? this.redeemLink.openEmpty(secret, label)
					: this.redeemLink.open(secret, (code != null) ? code.replace(" ", "") : null, label);
			LanguageCookie.in(request).ifPresent((language) -> this.speakToSeat.atFirstIn(language, opened.seatId()));
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.SET_COOKIE, this.cookie.of(opened))
				.location(URI.create(opened.address()))
				.build();
		}
		catch (CodeRefused ex) {
			show(token, request, model);
			model.addAttribute("codeRefused", true);
			return new ModelAndView("assessment/link", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String dead() {
		return DeadLinkController.VIEW;
	}

	private void show(String token, HttpServletRequest request, Model model) {
		Invitation invitation = this.redeemLink.look(new Secret(token), request.getRemoteAddr())
			.orElseThrow(NotFound::new);
		model.addAttribute("host", invitation);
		model.addAttribute("token", token);
		model.addAttribute("role", invitation.role().code());
		model.addAttribute("needsCode", invitation.needsCode());
		model.addAttribute("over", invitation.over());
		model.addAttribute("mailedTo", this.resumeByMail.addressFor(new Secret(token)).orElse(null));
		model.addAttribute("practiceName", this.findPractice.nameOf(invitation.practiceId()));
	}

}
