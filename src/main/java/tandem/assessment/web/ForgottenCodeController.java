package tandem.assessment.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.assessment.NotFound;
import tandem.assessment.RedeemLink;
import tandem.assessment.ResumeByMail;
import tandem.assessment.ResumeCode;
import tandem.shared.DeviceLabel;
import tandem.shared.Secret;

/** For whoever has the link and has forgotten the resume code: a new one by mail. */
@Controller
@RequestMapping("/l/{token}/code")
class ForgottenCodeController {

	private final ResumeByMail resumeByMail;

	private final RedeemLink redeemLink;

	private final SeatCookie cookie;

	private final Wording wording;

	ForgottenCodeController(ResumeByMail resumeByMail, RedeemLink redeemLink, SeatCookie cookie, Wording wording) {
		this.resumeByMail = resumeByMail;
		this.redeemLink = redeemLink;
		this.cookie = cookie;
		this.wording = wording;
	}

	@PostMapping
	ModelAndView send(@PathVariable String token, HttpServletRequest request) {
		look(token, request);
		this.resumeByMail.send(new Secret(token));
		return SeeOther.at("/l/" + token + "/code");
	}

	@GetMapping
	ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
		look(token, request);
		return page(token, "", Map.of());
	}

	@PostMapping("/new")
	Object choose(@PathVariable String token, @RequestParam(defaultValue = "") String mailed,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		look(token, request);
		ResumeCode chosen = ResumeCode.typed(code);
		if (!chosen.isWellFormed() || chosen.isTooSimple()) {
			return refused(token, mailed, "code", chosen.isWellFormed() ? "consent.code.simple" : "consent.code.wrong");
		}
		try {
			RedeemLink.OpenedSeat opened = this.resumeByMail.choose(new Secret(token), ResumeCode.typed(mailed), chosen,
					DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT)));
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.SET_COOKIE, this.cookie.of(opened))
				.location(URI.create(opened.address()))
				.build();
		}
		catch (RedeemLink.CodeRefused ex) {
			return refused(token, mailed, "mailed", "mail.forgotten.mailed.wrong");
		}
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String dead() {
		return DeadLinkController.VIEW;
	}

	/** Guessing links is counted here, too. */
	private void look(String token, HttpServletRequest request) {
		if (this.redeemLink.look(new Secret(token), request.getRemoteAddr()).isEmpty()) {
			throw new NotFound();
		}
	}

	private ModelAndView refused(String token, String mailed, String field, String fault) {
		Map<String, String> errors = new LinkedHashMap<>();
		errors.put(field, fault);
		ModelAndView again = page(token, mailed, this.wording.texts(errors));
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	private ModelAndView page(String token, String mailed, Map<String, String> errors) {
		ModelAndView page = new ModelAndView("assessment/forgotten-code");
		page.addObject("token", token);
		page.addObject("mailedTo", this.resumeByMail.addressFor(new Secret(token)).orElseThrow(NotFound::new));
		page.addObject("mailed", mailed);
		page.addObject("errors", errors);
		return page;
	}

}
