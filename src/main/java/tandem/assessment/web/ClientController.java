package tandem.assessment.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.ChangeClient;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.RoundView;
import tandem.shared.Coded;
import tandem.shared.Name;
import tandem.shared.Paging;

/** One client: its rounds, its name, and whether it is still in the list. */
@Controller
@RequestMapping("/clients/{clientId}")
class ClientController {

	private static final int ROUNDS_A_PAGE = 20;

	private final KeepClients keepClients;

	private final ChangeClient changeClient;

	private final FindRound findRound;

	private final Wording wording;

	private final DrawRoundLine drawRoundLine;

	ClientController(KeepClients keepClients, ChangeClient changeClient, FindRound findRound, Wording wording,
			DrawRoundLine drawRoundLine) {
		this.keepClients = keepClients;
		this.changeClient = changeClient;
		this.findRound = findRound;
		this.wording = wording;
		this.drawRoundLine = drawRoundLine;
	}

	@GetMapping
	ModelAndView client(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String note,
			Locale locale) {
		ModelAndView shown = page(member, clientId, Paging.asked(page), null, locale);
		shown.addObject("note", Coded.find(Note.class, note).map(Note::code).orElse(null));
		return shown;
	}

	/** Whoever renames what somebody else has just renamed is told, and decides. */
	@PostMapping("/name")
	ModelAndView rename(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String was, Locale locale) {
		Name read = Name.read(name).orElse(null);
		if (read == null) {
			String fault = name.isBlank() ? "practice.clients.error.name" : "practice.error.name";
			return again(member, clientId, name, this.wording.text(fault), HttpStatus.UNPROCESSABLE_CONTENT, locale);
		}
		ChangeClient.Renaming renaming = this.changeClient.rename(member, clientId, read, was);
		if (!renaming.done()) {
			return again(member, clientId, name, this.wording.text("practice.client.name.meanwhile", renaming.name()),
					HttpStatus.CONFLICT, locale);
		}
		return back(clientId, Note.RENAMED);
	}

	@PostMapping("/archive")
	ModelAndView archive(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId) {
		this.changeClient.archive(member, clientId);
		return back(clientId, Note.CLIENT_ARCHIVED);
	}

	@PostMapping("/unarchive")
	ModelAndView bringBack(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId) {
		this.changeClient.bringBack(member, clientId);
		return back(clientId, Note.CLIENT_BACK);
	}

	private ModelAndView again(SignedIn member, UUID clientId, String name, String fault, HttpStatus status,
			Locale locale) {
		ModelAndView page = page(member, clientId, 0, name, locale);
		page.addObject("errors", Map.of("name", fault));
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(SignedIn member, UUID clientId, int number, @Nullable String typed, Locale locale) {
		Page<RoundView> rounds = this.findRound.ofClient(member, clientId, number, ROUNDS_A_PAGE);
		ModelAndView page = new ModelAndView("assessment/client");
		page.addObject("here", "clients");
		page.addObject("client", this.keepClients.find(member, clientId));
		page.addObject("rounds",
				rounds.getContent().stream().map((round) -> this.drawRoundLine.draw(round, member, locale)).toList());
		page.addObject("paging", new Paging(rounds.getNumber() + 1, rounds.getTotalPages()));
		page.addObject("follows",
				rounds.getContent().stream().filter(RoundView::isReleased).map(RoundView::id).findFirst().orElse(null));
		page.addObject("typed", typed);
		page.addObject("errors", Map.of());
		return page;
	}

	private static ModelAndView back(UUID clientId, Note note) {
		return SeeOther.at("/clients/" + clientId + "?note=" + note.code());
	}

}
