package tandem.share.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

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
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.share.EndShare;
import tandem.share.FindShares;
import tandem.share.SharedRound;

/**
 * The links by which a round's report is shown to others, for members of the practice.
 */
@Controller
@RequestMapping("/rounds/{roundId}/shares")
class SharesController {

	private static final Set<String> NOTES = Set.of("ended", "already");

	private final FindShares findShares;

	private final EndShare endShare;

	private final FindRound findRound;

	SharesController(FindShares findShares, EndShare endShare, FindRound findRound) {
		this.findShares = findShares;
		this.endShare = endShare;
		this.findRound = findRound;
	}

	@GetMapping
	ModelAndView list(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		RoundView round = this.findRound.byId(member, roundId);
		SharedRound shared = new SharedRound(round);
		ModelAndView page = new ModelAndView("share/shares");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("note", NOTES.contains(note) ? note : null);
		page.addObject("leads", round.isLedBy(member));
		page.addObject("mayEnd", round.isLedBy(member) || member.isOwner());
		page.addObject("refusal", shared.refusal().orElse(null));
		page.addObject("lines", ShareLine.of(this.findShares.of(round), locale));
		return page;
	}

	/** Sent twice it has ended once. */
	@PostMapping("/{shareId}/end")
	ModelAndView end(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId, @PathVariable UUID shareId) {
		this.endShare.byMember(member, roundId, shareId);
		return SeeOther.at("/rounds/" + roundId + "/shares?note=ended");
	}

}
