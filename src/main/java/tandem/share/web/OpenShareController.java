package tandem.share.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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

import tandem.account.FindPractice;
import tandem.assessment.NotFound;
import tandem.assessment.ResumeCode;
import tandem.share.OpenShare;
import tandem.shared.Dates;
import tandem.shared.Secret;

/**
 * A link to a report: looking at it shows a page, and only sending that page opens it and
 * counts. The link then leaves the address bar.
 */
@Controller
@RequestMapping("/s/{token}")
class OpenShareController {

	/** The one page for links that do not open, whatever they are. */
	static final String DEAD = "assessment/dead-link";

	private final OpenShare openShare;

	private final FindPractice findPractice;

	private final ShareCookie cookie;

	OpenShareController(OpenShare openShare, FindPractice findPractice, ShareCookie cookie) {
		this.openShare = openShare;
		this.findPractice = findPractice;
		this.cookie = cookie;
	}

	@GetMapping
	ModelAndView look(@PathVariable String token, HttpServletRequest request, Locale locale) {
		return page(token, request, locale);
	}

	@PostMapping
	Object open(@PathVariable String token, @RequestParam(required = false) @Nullable String code,
			HttpServletRequest request, Locale locale) {
		ModelAndView page = page(token, request, locale);
		Optional<OpenShare.Opened> opened = this.openShare.open(new Secret(token),
				(code != null) ? ResumeCode.typed(code).digits() : null);
		if (opened.isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("codeRefused", true);
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, this.cookie.of(opened.get()))
			.location(URI.create(opened.get().reader().address()))
			.build();
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String dead() {
		return DEAD;
	}

	private ModelAndView page(String token, HttpServletRequest request, Locale locale) {
		OpenShare.Offered offered = this.openShare.look(new Secret(token), request.getRemoteAddr())
			.orElseThrow(NotFound::new);
		ModelAndView page = new ModelAndView("share/link");
		page.addObject("host", offered);
		page.addObject("token", token);
		page.addObject("needsCode", offered.needsCode());
		page.addObject("until", Dates.moment(offered.expires(), locale));
		page.addObject("practiceName", this.findPractice.nameOf(offered.practiceId()));
		return page;
	}

}
