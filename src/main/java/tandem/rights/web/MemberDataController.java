package tandem.rights.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindMembers;
import tandem.account.FreshSignIn;
import tandem.account.GatherLeaver;
import tandem.account.MemberView;
import tandem.account.SignedIn;
import tandem.assessment.NotFound;
import tandem.rights.EraseMember;

/** Where an owner has somebody erased whose membership has ended. */
@Controller
@RequestMapping("/practice/members/{memberId}/data")
class MemberDataController {

	private final FindMembers findMembers;

	private final EraseMember eraseMember;

	private final MessageSource messages;

	MemberDataController(FindMembers findMembers, EraseMember eraseMember, MessageSource messages) {
		this.findMembers = findMembers;
		this.eraseMember = eraseMember;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId) {
		return page(find(owner, memberId));
	}

	/** Asks for the member's name, since there is no way back. */
	@FreshSignIn
	@PostMapping("/erase")
	ModelAndView erase(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId,
			@RequestParam(defaultValue = "") String name, Locale locale) {
		MemberView member = find(owner, memberId);
		if (!member.name().equals(name.strip())) {
			return again(member, name,
					this.messages.getMessage("rights.erase.error", new Object[] { member.name() }, locale));
		}
		try {
			return SeeReceipt.of(this.eraseMember.by(owner, memberId, locale));
		}
		catch (GatherLeaver.StillMember ex) {
			return again(member, name, this.messages.getMessage("rights.member.active", null, locale));
		}
	}

	private MemberView find(SignedIn owner, UUID memberId) {
		return this.findMembers.find(owner, memberId).orElseThrow(NotFound::new);
	}

	private static ModelAndView again(MemberView member, String typed, String error) {
		ModelAndView page = page(member);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("typed", typed);
		page.addObject("errors", Map.of("name", error));
		return page;
	}

	private static ModelAndView page(MemberView member) {
		ModelAndView page = new ModelAndView("rights/member");
		page.addObject("here", "practice");
		page.addObject("member", member);
		page.addObject("typed", "");
		page.addObject("errors", Map.of());
		return page;
	}

}
