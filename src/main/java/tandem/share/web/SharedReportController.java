package tandem.share.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import tandem.account.LanguageCookie;
import tandem.account.SeeOther;
import tandem.assessment.NotFound;
import tandem.report.page.DrawReport;
import tandem.share.ReadShare;
import tandem.share.ShareReader;
import tandem.shared.Coded;
import tandem.shared.Dates;
import tandem.shared.Language;

/** The report as somebody outside of the round reads it by a link. */
@Controller
@RequestMapping("/shared/{shareId}")
class SharedReportController {

	private final ReadShare readShare;

	private final DrawReport drawReport;

	private final FindPractice findPractice;

	private final LanguageCookie cookie;

	SharedReportController(ReadShare readShare, DrawReport drawReport, FindPractice findPractice,
			LanguageCookie cookie) {
		this.readShare = readShare;
		this.drawReport = drawReport;
		this.findPractice = findPractice;
		this.cookie = cookie;
	}

	@GetMapping
	ModelAndView report(@AuthenticationPrincipal ShareReader reader, @PathVariable UUID shareId, Locale locale) {
		ModelAndView page = new ModelAndView("share/report");
		page.addObject("page",
				this.drawReport.draw(this.readShare.by(own(reader, shareId)).orElseThrow(NotFound::new)));
		page.addObject("forWhom", reader.forWhom());
		page.addObject("until", Dates.moment(reader.expires(), locale));
		page.addObject("practiceName", this.findPractice.nameOf(reader.practiceId()));
		return page;
	}

	@PostMapping("/language")
	ModelAndView choose(@AuthenticationPrincipal ShareReader reader, @PathVariable UUID shareId,
			@RequestParam(defaultValue = "") String to, HttpServletResponse response) {
		Coded.find(Language.class, to)
			.ifPresent((language) -> response.addHeader(HttpHeaders.SET_COOKIE, this.cookie.of(language)));
		return SeeOther.at(own(reader, shareId).address());
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String dead() {
		return OpenShareController.DEAD;
	}

	/** The door has checked this already; here it is said again. */
	private static ShareReader own(ShareReader reader, UUID shareId) {
		if (!reader.shareId().equals(shareId)) {
			throw new NotFound();
		}
		return reader;
	}

}
