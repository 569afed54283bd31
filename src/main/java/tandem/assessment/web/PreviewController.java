package tandem.assessment.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.instrument.Instruments;
import tandem.instrument.Page;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * The questionnaire as one of a round's people sees it, without their answers and without
 * a way to answer.
 */
@Controller
@RequestMapping("/rounds/{roundId}/preview/{seat}")
class PreviewController {

	private final FindRound findRound;

	private final Instruments instruments;

	private final DrawPage drawPage;

	PreviewController(FindRound findRound, Instruments instruments, DrawPage drawPage) {
		this.findRound = findRound;
		this.instruments = instruments;
		this.drawPage = drawPage;
	}

	@GetMapping({ "", "/{pageId}" })
	ModelAndView preview(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@PathVariable String seat, @PathVariable Optional<String> pageId) {
		RoundView round = this.findRound.byId(member, roundId);
		Seat role = Coded.find(Seat.class, seat).filter(round.seats()::containsKey).orElseThrow(NotFound::new);
		DrawPage.Reader reader = new DrawPage.Reader(this.instruments.get(round.versions().instrument()), roundId,
				role);
		Page page = reader.page(pageId.orElse(reader.pages().get(0).id()));
		if (page == null) {
			throw new NotFound();
		}
		ModelAndView view = new ModelAndView("assessment/preview");
		view.addObject("round", round);
		view.addObject("role", role.code());
		view.addObject("page", this.drawPage.draw(reader, page, DrawPage.Shown.kept(Map.of(), 0, false)));
		int next = reader.pages().indexOf(page) + 1;
		view.addObject("next", (next < reader.pages().size()) ? reader.pages().get(next).id() : null);
		return view;
	}

}
