package tandem.account.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.mail.LookAfterMail;
import tandem.mail.PostLetter;
import tandem.shared.Paging;
import tandem.shared.Slice;

/**
 * The letters of a practice that wait or have not arrived, and what is done about them.
 */
@Controller
@RequestMapping("/mail")
class PracticeMailController {

	private static final int A_PAGE = 50;

	private static final List<String> NOTES = List.of("trying", "given-up", "too-late");

	private final LookAfterMail lookAfterMail;

	private final PostLetter postLetter;

	PracticeMailController(LookAfterMail lookAfterMail, PostLetter postLetter) {
		this.lookAfterMail = lookAfterMail;
		this.postLetter = postLetter;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String page,
			@RequestParam(defaultValue = "") String note, Locale locale) {
		Slice slice = new Slice(Paging.asked(page), A_PAGE);
		LookAfterMail.Found found = this.lookAfterMail.notArrived(sight(member), slice);
		ModelAndView view = new ModelAndView("account/mail");
		view.addObject("on", this.postLetter.isOn());
		view.addObject("letters", found.letters().stream().map((letter) -> LetterLine.of(letter, locale)).toList());
		view.addObject("page", slice.page() + 1);
		view.addObject("more", found.more());
		view.addObject("note", NOTES.contains(note) ? note : null);
		return view;
	}

	@PostMapping("/{letterId}/again")
	ModelAndView tryAgain(@AuthenticationPrincipal SignedIn member, @PathVariable UUID letterId) {
		return back(member, letterId, this.lookAfterMail.tryAgain(sight(member), letterId) ? "trying" : "too-late");
	}

	@PostMapping("/{letterId}/give-up")
	ModelAndView giveUp(@AuthenticationPrincipal SignedIn member, @PathVariable UUID letterId) {
		return back(member, letterId, this.lookAfterMail.giveUp(sight(member), letterId) ? "given-up" : "too-late");
	}

	/** A second press finds the letter as the first has left it. */
	private ModelAndView back(SignedIn member, UUID letterId, String note) {
		if (!this.lookAfterMail.has(sight(member), letterId)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return SeeOther.at("/mail?note=" + note);
	}

	private static LookAfterMail.Sight sight(SignedIn member) {
		return new LookAfterMail.Sight(member.practiceId(), member.memberId(), member.seesAllClients());
	}

}
