package tandem.assessment.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.StaleForm;
import tandem.assessment.KeepAnswers;
import tandem.assessment.NotFound;
import tandem.assessment.ReadSheet;
import tandem.assessment.SeatVisit;
import tandem.assessment.SpeakToSeat;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Page;
import tandem.shared.Coded;
import tandem.shared.Language;

/**
 * The questionnaire, page by page: answers are kept as they are given, and the button
 * keeps the page without JavaScript.
 */
@Controller
@RequestMapping("/seat/{seatId}/{pageId}")
class QuestionnaireController {

	static final String VIEW = "assessment/page";

	private static final long LONGEST_STAY = 3_600_000;

	private final ReadSheet readSheet;

	private final KeepAnswers keepAnswers;

	private final DrawPage drawPage;

	private final Instruments instruments;

	private final SpeakToSeat speakToSeat;

	private final Clock clock;

	QuestionnaireController(ReadSheet readSheet, KeepAnswers keepAnswers, DrawPage drawPage, Instruments instruments,
			SpeakToSeat speakToSeat, Clock clock) {
		this.readSheet = readSheet;
		this.keepAnswers = keepAnswers;
		this.drawPage = drawPage;
		this.instruments = instruments;
		this.speakToSeat = speakToSeat;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SeatVisit visit, @PathVariable String pageId,
			@RequestParam(defaultValue = "false") boolean open) {
		Page page = page(visit, pageId);
		if (!visit.isOpen() || visit.consented() == null) {
			return new ModelAndView("redirect:" + home(visit));
		}
		return view(visit, page, DrawPage.Shown.kept(kept(visit, page), visit.revision(), open), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView keep(@AuthenticationPrincipal SeatVisit visit, @PathVariable String pageId,
			HttpServletRequest request) {
		Page page = page(visit, pageId);
		PageForm form = PageForm.read(page, request.getParameterMap());
		if (!form.problems().isEmpty()) {
			return view(visit, page, new DrawPage.Shown(form.shownAgain(), form.controls().revision(), List.of(),
					form.problems(), false), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		KeepAnswers.Outcome outcome = this.keepAnswers.keep(visit, form.typed(),
				new KeepAnswers.Shown(form.controls().revision(), form.controls().load()));
		if (!outcome.conflicts().isEmpty()) {
			return view(visit, page,
					new DrawPage.Shown(kept(visit, page), outcome.revision(), outcome.conflicts(), List.of(), false),
					HttpStatus.CONFLICT);
		}
		if (request.getHeader("HX-Request") != null) {
			return new ModelAndView(VIEW + " :: kept", Map.of("revision", outcome.revision()));
		}
		spend(visit, page, form);
		Optional<Language> chosen = Coded.find(Language.class, form.controls().language());
		if (chosen.isPresent()) {
			this.speakToSeat.in(chosen.get(), visit.seatId());
			return new ModelAndView("redirect:" + path(visit, page.id()));
		}
		return new ModelAndView("redirect:" + next(visit, page, form.controls()));
	}

	/**
	 * The token had gone stale: nothing is kept yet, nothing typed is lost, and the same
	 * button tries again.
	 */
	@StaleForm
	@PostMapping
	ModelAndView showAgain(@AuthenticationPrincipal SeatVisit visit, @PathVariable String pageId,
			HttpServletRequest request) {
		Page page = page(visit, pageId);
		PageForm form = PageForm.read(page, request.getParameterMap());
		Map<String, String> texts = new HashMap<>(kept(visit, page));
		texts.putAll(form.shownAgain());
		ModelAndView again = view(visit, page,
				new DrawPage.Shown(texts, form.controls().revision(), List.of(), form.problems(), false),
				HttpStatus.FORBIDDEN);
		again.addObject("stale", true);
		return again;
	}

	private void spend(SeatVisit visit, Page page, PageForm form) {
		long spent = this.clock.millis() - form.controls().shown();
		if (form.controls().shown() > 0 && spent > 0) {
			int fields = page.questions().stream().mapToInt((question) -> question.fields().size()).sum();
			this.keepAnswers.spend(visit, page.id(), fields, Math.min(spent, LONGEST_STAY));
		}
	}

	private String next(SeatVisit visit, Page page, PageForm.Controls controls) {
		List<Page> pages = reader(visit).pages();
		int at = pages.indexOf(page);
		if (controls.go().equals("back")) {
			return (at > 0) ? path(visit, pages.get(at - 1).id()) : home(visit);
		}
		if (!controls.asked() && hasOpenQuestions(visit, page)) {
			return path(visit, page.id()) + "?open=true";
		}
		return path(visit, (at + 1 < pages.size()) ? pages.get(at + 1).id() : "check");
	}

	/**
	 * Open questions are pointed out once, kindly; a guess or a comment may be left
	 * without a word.
	 */
	private boolean hasOpenQuestions(SeatVisit visit, Page page) {
		Map<String, String> kept = kept(visit, page);
		return page.questions()
			.stream()
			.flatMap((question) -> question.fields().stream())
			.filter((field) -> !field.name().equals("G3.guess"))
			.anyMatch((field) -> isOpen(field, kept));
	}

	private static boolean isOpen(Field field, Map<String, String> kept) {
		String text = kept.getOrDefault(field.name(), "");
		return text.isEmpty() || (field.name().equals("G3.own") && text.split(",", -1).length < 3);
	}

	private ModelAndView view(SeatVisit visit, Page page, DrawPage.Shown shown, HttpStatus status) {
		ModelAndView view = new ModelAndView(VIEW, status);
		view.addObject("page", this.drawPage.draw(reader(visit), page, shown));
		view.addObject("action", path(visit, page.id()));
		view.addObject("answers", "answers");
		view.addObject("home", home(visit));
		view.addObject("role", visit.role().code());
		return view;
	}

	private Map<String, String> kept(SeatVisit visit, Page page) {
		return this.readSheet.texts(visit, page.fields().stream().map(Field::name).toList());
	}

	private Page page(SeatVisit visit, String pageId) {
		Page page = reader(visit).page(pageId);
		if (page == null) {
			throw new NotFound();
		}
		return page;
	}

	private DrawPage.Reader reader(SeatVisit visit) {
		return new DrawPage.Reader(this.instruments.get(visit.instrument()), visit.roundId(), visit.role());
	}

	static String home(SeatVisit visit) {
		return "/seat/" + visit.seatId();
	}

	static String path(SeatVisit visit, String page) {
		return "/seat/" + visit.seatId() + "/" + page;
	}

}
