package tandem.share.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.FreshSignIn;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.assessment.QrPicture;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.report.Level;
import tandem.share.FreshShare;
import tandem.share.ShareReport;
import tandem.share.ShareTerms;
import tandem.share.SharedRound;
import tandem.shared.Coded;
import tandem.shared.Dates;
import tandem.shared.Language;

/**
 * The form that makes a link to a report, and the link, shown once in the answer to it: a
 * redirect would need it kept somewhere in between, and nothing but its hash may be kept.
 */
@Controller
@FreshSignIn
@RequestMapping("/rounds/{roundId}/shares/new")
class NewShareController {

	private final ShareReport shareReport;

	private final FindPractice findPractice;

	private final TandemProperties properties;

	private final MessageSource messages;

	private final Clock clock;

	NewShareController(ShareReport shareReport, FindPractice findPractice, TandemProperties properties,
			MessageSource messages, Clock clock) {
		this.shareReport = shareReport;
		this.findPractice = findPractice;
		this.properties = properties;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@AuthenticationPrincipal SignedIn lead, @PathVariable UUID roundId) {
		SharedRound shared = this.shareReport.mayShare(lead, roundId);
		return page(lead, shared, ShareForm.fresh(shared.round().terms().language()), Map.of());
	}

	@PostMapping
	ModelAndView make(@AuthenticationPrincipal SignedIn lead, @PathVariable UUID roundId,
			@RequestParam Map<String, String> sent) {
		SharedRound shared = this.shareReport.mayShare(lead, roundId);
		ShareForm form = ShareForm.read(sent);
		ShareForm.Today today = today(shared.round());
		Map<String, String> errors = form.errors(shared.levelsFor(lead), today);
		if (!errors.isEmpty()) {
			return again(page(lead, shared, form, errors));
		}
		ShareTerms terms = form.terms(today, form.wantsMadeCode() ? this.shareReport.makeCode() : null);
		try {
			return made(lead, shared.round(), terms, this.shareReport.make(lead, roundId, terms, form.formKey()));
		}
		catch (WrongState ex) {
			return switch (ex.code()) {
				case ShareReport.SENT_ALREADY -> SeeOther.at("/rounds/" + roundId + "/shares?note=already");
				case ShareReport.FULL -> again(page(lead, shared, form, Map.of("forWhom", "state.share.full")));
				default -> throw ex;
			};
		}
	}

	private ModelAndView made(SignedIn lead, RoundView round, ShareTerms terms, FreshShare fresh) {
		String link = this.properties.link(fresh.path());
		Locale theirs = terms.language().locale();
		String until = Dates.moment(fresh.expires(), theirs);
		String practice = this.findPractice.nameOf(round.practiceId());
		ModelAndView page = new ModelAndView("share/made");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("terms", terms);
		page.addObject("code", (fresh.code() != null) ? fresh.code().digits() : null);
		page.addObject("link", link);
		page.addObject("qr", QrPicture.of(link));
		page.addObject("until", Dates.moment(fresh.expires(), LocaleContextHolder.getLocale()));
		page.addObject("words", this.messages.getMessage((fresh.code() != null) ? "share.words.code" : "share.words",
				new Object[] { round.client().name(), link, until, lead.fullName(), practice }, theirs));
		return page;
	}

	private ShareForm.Today today(RoundView round) {
		return new ShareForm.Today(this.clock.instant(), round.terms().zone());
	}

	private ModelAndView page(SignedIn lead, SharedRound shared, ShareForm form, Map<String, String> errors) {
		List<Level> levels = shared.levelsFor(lead);
		ModelAndView page = new ModelAndView("share/new");
		page.addObject("here", "clients");
		page.addObject("round", shared.round());
		page.addObject("form", form);
		page.addObject("errors", texts(errors));
		page.addObject("levels", levels.stream().map(Coded::code).toList());
		page.addObject("languageCodes", Language.codes());
		page.addObject("lives", ShareForm.LIVES);
		page.addObject("guards", ShareForm.GUARDS);
		page.addObject("farthest", Dates.day(today(shared.round()).farthest(), LocaleContextHolder.getLocale()));
		return page;
	}

	private static ModelAndView again(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private Map<String, String> texts(Map<String, String> errors) {
		Map<String, String> worded = new LinkedHashMap<>();
		errors.forEach((field, key) -> worded.put(field,
				this.messages.getMessage(key, null, LocaleContextHolder.getLocale())));
		return worded;
	}

}
