package tandem.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.KeepClients;
import tandem.assessment.LinkLife;
import tandem.assessment.NotFound;
import tandem.assessment.PlanRound;
import tandem.assessment.RoundPlan;
import tandem.assessment.RoundView;
import tandem.assessment.SentAlready;
import tandem.mail.PostLetter;
import tandem.shared.Dates;
import tandem.shared.Language;
import tandem.shared.TimeZones;

/** The form for a new round, started at once or kept as a draft. */
@Controller
@RequestMapping("/clients/{clientId}/rounds/new")
class NewRoundController {

	private final KeepClients keepClients;

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final PlanRound planRound;

	private final PostLetter postLetter;

	private final HandOut handOut;

	private final Wording wording;

	private final Clock clock;

	NewRoundController(KeepClients keepClients, FindRound findRound, FindPractice findPractice, PlanRound planRound,
			PostLetter postLetter, HandOut handOut, Wording wording, Clock clock) {
		this.keepClients = keepClients;
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.planRound = planRound;
		this.postLetter = postLetter;
		this.handOut = handOut;
		this.wording = wording;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(required = false) @Nullable UUID follows, Locale locale) {
		if (follows != null) {
			return page(member, clientId, RoundForm.following(this.findRound.byId(member, follows)), Map.of());
		}
		Optional<ZoneId> usual = this.findPractice.zoneOf(member.practiceId());
		return page(member, clientId, RoundForm.empty(locale, usual.orElse(TimeZones.UTC)), Map.of())
			.addObject("guessZone", usual.isEmpty());
	}

	@PostMapping
	ModelAndView make(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam Map<String, String> sent) {
		RoundForm form = RoundForm.read(sent);
		LocalDate today = LocalDate.now(this.clock);
		Map<String, String> errors = form.errors(today, this.postLetter.isOn());
		if (!errors.isEmpty()) {
			ModelAndView again = page(member, clientId, form, this.wording.texts(errors));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		RoundPlan plan = form.plan(today);
		FormKey key = FormKey.read(form.key()).orElseThrow();
		try {
			if ("draft".equals(sent.get("go"))) {
				return SeeOther.at("/rounds/" + this.planRound.draft(member, clientId, plan, key).roundId());
			}
			PlanRound.Made made = this.planRound.start(member, clientId, plan, key);
			if (plan.mailing().invite()) {
				return SeeOther.at("/rounds/" + made.roundId() + "?note=" + Note.INVITED.code());
			}
			return this.handOut.of(member, made.roundId(), made.links());
		}
		catch (SentAlready ex) {
			return SeeOther.at("/rounds/" + ex.id() + "?note=" + Note.SENT_ALREADY.code());
		}
	}

	/** When the round before was made. */
	private String before(SignedIn member, UUID clientId, UUID roundId) {
		RoundView before = this.findRound.byId(member, roundId);
		if (!before.client().id().equals(clientId)) {
			throw new NotFound();
		}
		return Dates.day(before.milestones().created(), LocaleContextHolder.getLocale());
	}

	private ModelAndView page(SignedIn member, UUID clientId, RoundForm form, Map<String, String> errors) {
		ModelAndView page = new ModelAndView("assessment/new-round");
		page.addObject("here", "clients");
		page.addObject("client", this.keepClients.find(member, clientId));
		page.addObject("form", form);
		page.addObject("errors", errors);
		page.addObject("before", form.followed().map((id) -> before(member, clientId, id)).orElse(null));
		page.addObject("dayChoices", LinkLife.CHOICES);
		page.addObject("languageCodes", Language.codes());
		page.addObject("mailIsOn", this.postLetter.isOn());
		page.addObject("rhythms", MailFields.rhythms());
		page.addObject("zones", TimeZones.names());
		page.addObject("today", LocalDate.now(this.clock));
		return page;
	}

}
