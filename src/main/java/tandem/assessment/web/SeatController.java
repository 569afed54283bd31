package tandem.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import tandem.assessment.AnswerNewLead;
import tandem.assessment.ChooseResearch;
import tandem.assessment.ReadSheet;
import tandem.assessment.ResumeByMail;
import tandem.assessment.ResumeCode;
import tandem.assessment.SeatDoor;
import tandem.assessment.SeatVisit;
import tandem.assessment.TakeSeat;
import tandem.assessment.TurnKey;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Page;

/**
 * A person's own pages: what they agree to, where they stand, and what they decide about
 * their sheet.
 */
@Controller
@RequestMapping("/seat/{seatId}")
class SeatController {

	private final TakeSeat takeSeat;

	private final TurnKey turnKey;

	private final ChooseResearch chooseResearch;

	private final AnswerNewLead answerNewLead;

	private final ReadSheet readSheet;

	private final ResumeByMail resumeByMail;

	private final SeatDoor door;

	private final FindPractice findPractice;

	private final Instruments instruments;

	private final DrawLeft drawLeft;

	private final Wording wording;

	SeatController(TakeSeat takeSeat, TurnKey turnKey, ChooseResearch chooseResearch, AnswerNewLead answerNewLead,
			ReadSheet readSheet, ResumeByMail resumeByMail, SeatDoor door, FindPractice findPractice,
			Instruments instruments, DrawLeft drawLeft, Wording wording) {
		this.takeSeat = takeSeat;
		this.turnKey = turnKey;
		this.chooseResearch = chooseResearch;
		this.answerNewLead = answerNewLead;
		this.readSheet = readSheet;
		this.resumeByMail = resumeByMail;
		this.door = door;
		this.findPractice = findPractice;
		this.instruments = instruments;
		this.drawLeft = drawLeft;
		this.wording = wording;
	}

	@GetMapping
	ModelAndView home(@AuthenticationPrincipal SeatVisit visit, Locale locale) {
		if (visit.isOpen() && visit.consented() == null && visit.declined() == null) {
			return redirect(visit, "consent");
		}
		ModelAndView view = view("assessment/seat", visit);
		view.addObject("devices",
				this.door.devicesOf(visit).stream().map((device) -> DeviceLine.of(device, locale)).toList());
		view.addObject("links", this.door.linksOf(visit));
		view.addObject("keys", this.turnKey.keysOf(visit));
		view.addObject("newLead", this.answerNewLead.asked(visit).orElse(null));
		view.addObject("left", this.drawLeft.of(visit));
		view.addObject("mayReopen", visit.submitted() != null && !this.readSheet.hasOtherSubmitted(visit)
				&& visit.roundStatus() == tandem.assessment.RoundStatus.COLLECTING);
		if (visit.isOpen()) {
			List<PageProgress> pages = progress(visit);
			view.addObject("next",
					pages.stream().filter((page) -> page.open() > 0).findFirst().map(PageProgress::id).orElse("check"));
			view.addObject("answered", pages.stream().mapToInt((page) -> page.asked() - page.open()).sum());
			view.addObject("asked", pages.stream().mapToInt(PageProgress::asked).sum());
		}
		return view;
	}

	@GetMapping("/consent")
	ModelAndView plan(@AuthenticationPrincipal SeatVisit visit) {
		if (!visit.isOpen() || visit.consented() != null) {
			return redirect(visit, "");
		}
		return consentView(visit, "", Set.of());
	}

	@PostMapping("/consent")
	ModelAndView consent(@AuthenticationPrincipal SeatVisit visit, @RequestParam(defaultValue = "") String consent,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String blindSpots,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String notMine,
			@RequestParam(defaultValue = "") String research) {
		if (visit.consented() != null) {
			return redirect(visit, "");
		}
		ResumeCode chosen = ResumeCode.typed(code);
		Set<String> faults = new java.util.LinkedHashSet<>();
		if (!consent.equals("true")) {
			faults.add("consent");
		}
		if (!chosen.isWellFormed()) {
			faults.add("code");
		}
		else if (chosen.isTooSimple()) {
			faults.add("simple");
		}
		if (!faults.isEmpty()) {
			ModelAndView again = consentView(visit, code, faults);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("ticked", consent.equals("true"));
			again.addObject("blindSpots", blindSpots.equals("true"));
			again.addObject("notMine", notMine.equals("true"));
			again.addObject("research", research.equals("true"));
			return again;
		}
		this.takeSeat.consent(visit, chosen.digits(), blindSpots.equals("true"), notMine.equals("true") ? null : email);
		if (research.equals("true")) {
			this.chooseResearch.agree(visit);
		}
		return redirect(visit, this.instruments.get(visit.instrument()).pages(visit.role()).get(0).id());
	}

	@GetMapping("/check")
	ModelAndView check(@AuthenticationPrincipal SeatVisit visit) {
		if (!visit.isOpen() || visit.consented() == null) {
			return redirect(visit, "");
		}
		ModelAndView view = view("assessment/check", visit);
		List<PageProgress> pages = progress(visit);
		view.addObject("pages", pages);
		view.addObject("open", pages.stream().mapToInt(PageProgress::open).sum());
		view.addObject("looks", this.readSheet.secondLook(visit));
		return view;
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@AuthenticationPrincipal SeatVisit visit) {
		this.takeSeat.confirmPace(visit);
		return redirect(visit, "check");
	}

	/** Sending it twice is sending it once: the same receipt comes back. */
	@PostMapping("/submit")
	ModelAndView submit(@AuthenticationPrincipal SeatVisit visit) {
		this.takeSeat.submit(visit);
		return redirect(visit, "");
	}

	@PostMapping("/reopen")
	ModelAndView reopen(@AuthenticationPrincipal SeatVisit visit) {
		this.takeSeat.reopen(visit);
		return redirect(visit, "check");
	}

	@GetMapping("/withdraw")
	ModelAndView askBeforeWithdrawing(@AuthenticationPrincipal SeatVisit visit) {
		return visit.mayWithdraw() ? view("assessment/withdraw", visit) : redirect(visit, "");
	}

	@PostMapping("/withdraw")
	ModelAndView withdraw(@AuthenticationPrincipal SeatVisit visit) {
		this.takeSeat.withdraw(visit);
		return redirect(visit, "");
	}

	@GetMapping("/decline")
	ModelAndView askBeforeDeclining(@AuthenticationPrincipal SeatVisit visit) {
		return visit.isOpen() ? view("assessment/decline", visit) : redirect(visit, "");
	}

	@PostMapping("/decline")
	ModelAndView decline(@AuthenticationPrincipal SeatVisit visit) {
		this.takeSeat.decline(visit);
		return redirect(visit, "");
	}

	@PostMapping("/devices/{deviceId}/end")
	ModelAndView endDevice(@AuthenticationPrincipal SeatVisit visit, @PathVariable UUID deviceId) {
		this.door.endDevice(visit, deviceId);
		return redirect(visit, "");
	}

	/** How much of one page is answered. */
	record PageProgress(String id, String title, int asked, int open) {
	}

	private List<PageProgress> progress(SeatVisit visit) {
		Set<String> answered = this.readSheet.answered(visit);
		return this.instruments.get(visit.instrument())
			.pages(visit.role())
			.stream()
			.map((page) -> progress(page, answered))
			.toList();
	}

	private PageProgress progress(Page page, Set<String> answered) {
		List<Field> fields = page.questions().stream().flatMap((question) -> question.fields().stream()).toList();
		int open = (int) fields.stream().filter((field) -> !answered.contains(field.name())).count();
		return new PageProgress(page.id(), this.wording.text("page." + page.id() + ".title"), fields.size(), open);
	}

	private ModelAndView consentView(SeatVisit visit, String code, Set<String> faults) {
		ModelAndView view = view("assessment/consent", visit);
		view.addObject("lead", this.findPractice.nameOfMember(visit.leadMemberId()));
		view.addObject("code", code);
		view.addObject("faults", faults);
		view.addObject("email", this.resumeByMail.addressToShow(visit).orElse(null));
		return view;
	}

	private ModelAndView view(String name, SeatVisit visit) {
		ModelAndView view = new ModelAndView(name);
		view.addObject("visit", visit);
		view.addObject("role", visit.role().code());
		view.addObject("home", QuestionnaireController.home(visit));
		view.addObject("practiceName", this.findPractice.nameOf(visit.practiceId()));
		return view;
	}

	private static ModelAndView redirect(SeatVisit visit, @Nullable String page) {
		return new ModelAndView("redirect:" + QuestionnaireController.home(visit)
				+ ((page == null || page.isEmpty()) ? "" : "/" + page));
	}

}
