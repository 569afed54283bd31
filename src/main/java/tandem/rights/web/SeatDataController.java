package tandem.rights.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.SeeOther;
import tandem.assessment.ChooseResearch;
import tandem.assessment.FindRound;
import tandem.assessment.ResearchChoice;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.report.KeepSourceBands;
import tandem.rights.EraseData;
import tandem.rights.ExportData;
import tandem.rights.ForeseeErasure;
import tandem.shared.Dates;

/** Where a person takes a copy of what is kept about them, or has it erased. */
@Controller
@RequestMapping("/seat/{seatId}/data")
class SeatDataController {

	private final ExportData exportData;

	private final EraseData eraseData;

	private final ForeseeErasure foreseeErasure;

	private final ChooseResearch chooseResearch;

	private final FindPractice findPractice;

	private final FindRound findRound;

	private final KeepSourceBands keepSourceBands;

	private final MessageSource messages;

	private final Clock clock;

	SeatDataController(ExportData exportData, EraseData eraseData, ForeseeErasure foreseeErasure,
			ChooseResearch chooseResearch, FindPractice findPractice, FindRound findRound,
			KeepSourceBands keepSourceBands, MessageSource messages, Clock clock) {
		this.exportData = exportData;
		this.eraseData = eraseData;
		this.foreseeErasure = foreseeErasure;
		this.chooseResearch = chooseResearch;
		this.findPractice = findPractice;
		this.findRound = findRound;
		this.keepSourceBands = keepSourceBands;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SeatVisit visit, Locale locale) {
		ModelAndView page = page("rights/seat", visit);
		ResearchChoice choice = this.chooseResearch.of(visit);
		page.addObject("research", choice);
		page.addObject("researchDays", new Days(day(choice.agreed(), locale), day(choice.exported(), locale)));
		page.addObject("asked",
				visit.role().isExecutive() && this.keepSourceBands.isAsked(visit.roundId(), this.clock.instant()));
		return page;
	}

	private static @Nullable String day(@Nullable Instant moment, Locale locale) {
		return (moment != null) ? Dates.day(moment, locale) : null;
	}

	/** In words; {@code null} where there is none. */
	record Days(@Nullable String agreed, @Nullable String exported) {
	}

	/** Agrees to research, or takes it back. */
	@PostMapping("/research")
	ModelAndView research(@AuthenticationPrincipal SeatVisit visit, @RequestParam(defaultValue = "") String agree) {
		if (agree.equals("true")) {
			this.chooseResearch.agree(visit);
		}
		else if (agree.equals("false")) {
			this.chooseResearch.takeBack(visit);
		}
		return SeeOther.at("/seat/" + visit.seatId() + "/data#research");
	}

	private ModelAndView page(String template, SeatVisit visit) {
		ModelAndView page = new ModelAndView(template);
		page.addObject("visit", visit);
		page.addObject("home", "/seat/" + visit.seatId());
		page.addObject("over", visit.isOver(this.clock.instant()));
		page.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return page;
	}

	@GetMapping("/erase")
	ModelAndView askBeforeErasing(@AuthenticationPrincipal SeatVisit visit, Locale locale) {
		return erasePage(visit, locale);
	}

	/** Asks for the person's name, since there is no way back. */
	@PostMapping("/erase")
	ModelAndView erase(@AuthenticationPrincipal SeatVisit visit, @RequestParam(defaultValue = "") String name,
			Locale locale) {
		if (!visit.personName().equals(name.strip())) {
			ModelAndView again = erasePage(visit, locale);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("typed", name);
			again.addObject("errors", Map.of("name",
					this.messages.getMessage("rights.erase.error", new Object[] { visit.personName() }, locale)));
			return again;
		}
		return SeeReceipt.of(this.eraseData.person(visit));
	}

	/** What the other executive says of the bands that could stay. */
	@PostMapping("/bands")
	ModelAndView bands(@AuthenticationPrincipal SeatVisit visit, @RequestParam(defaultValue = "") String stay) {
		if (visit.role().isExecutive() && (stay.equals("yes") || stay.equals("no"))) {
			this.eraseData.bands(visit, stay.equals("yes"));
		}
		return SeeOther.at("/seat/" + visit.seatId() + (visit.isOver(this.clock.instant()) ? "/data" : "/report"));
	}

	private ModelAndView erasePage(SeatVisit visit, Locale locale) {
		RoundView round = this.findRound.of(visit);
		ModelAndView page = page("rights/erase", visit);
		Consequence consequence = Consequence.of(round, Objects.requireNonNull(round.seats().get(visit.role())));
		page.addObject("consequence", consequence.code());
		page.addObject("foreseen", Foreseen.of(this.foreseeErasure.of(visit.roundId(), visit.seatId(), visit.role()),
				consequence, this.messages, locale));
		page.addObject("other", visit.role().isExecutive()
				? Objects.requireNonNull(round.seats().get(visit.role().counterpart())).personName() : "");
		page.addObject("typed", "");
		page.addObject("errors", Map.of());
		return page;
	}

	@PostMapping("/export")
	void export(@AuthenticationPrincipal SeatVisit visit, Locale locale, HttpServletResponse response)
			throws IOException {
		Download.send(this.exportData.ofSeat(visit, locale), response);
	}

}
