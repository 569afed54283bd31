package tandem.account.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.ChangeMember;
import tandem.account.EndMembership;
import tandem.account.FindMembers;
import tandem.account.FreshSignIn;
import tandem.account.LastOwner;
import tandem.account.MemberView;
import tandem.account.NoSuchMember;
import tandem.account.Role;
import tandem.account.SignedIn;
import tandem.shared.Coded;

/** One member, as an owner changes their role, sends them away or lets them back in. */
@Controller
@RequestMapping("/practice/members/{memberId}")
class MemberController {

	private final FindMembers findMembers;

	private final ChangeMember changeMember;

	private final EndMembership endMembership;

	private final FormErrors formErrors;

	MemberController(FindMembers findMembers, ChangeMember changeMember, EndMembership endMembership,
			FormErrors formErrors) {
		this.findMembers = findMembers;
		this.changeMember = changeMember;
		this.endMembership = endMembership;
		this.formErrors = formErrors;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId,
			@RequestParam(defaultValue = "") String done, Locale locale, Model model) {
		model.addAttribute("done", done);
		return page(owner, memberId, "", this.formErrors.none(), locale, model);
	}

	@FreshSignIn
	@PostMapping("/role")
	String changeRole(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId,
			@RequestParam(defaultValue = "") String role, Locale locale, HttpServletResponse response, Model model) {
		find(owner, memberId);
		Optional<Role> asked = Coded.find(Role.class, role);
		if (asked.isEmpty()) {
			return refused(owner, memberId, "role", "members.invalid.role", "", locale, response, model);
		}
		try {
			this.changeMember.role(owner, memberId, asked.get());
			return memberId.equals(owner.memberId()) ? "redirect:/clients" : back(memberId, "role");
		}
		catch (LastOwner ex) {
			return refused(owner, memberId, "role", "members.last-owner", "", locale, response, model);
		}
	}

	@FreshSignIn
	@PostMapping("/deactivate")
	String deactivate(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId,
			@RequestParam(defaultValue = "") String successor, Locale locale, HttpServletResponse response,
			Model model) {
		find(owner, memberId);
		Optional<UUID> named = Successor.read(successor);
		try {
			this.endMembership.deactivate(owner, memberId, named.orElseThrow(NoSuchMember::new));
			return back(memberId, "deactivated");
		}
		catch (LastOwner ex) {
			return refused(owner, memberId, "successor", "members.last-owner", successor, locale, response, model);
		}
		catch (NoSuchMember ex) {
			return refused(owner, memberId, "successor", "members.invalid.successor", successor, locale, response,
					model);
		}
	}

	@PostMapping("/reactivate")
	String reactivate(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID memberId) {
		find(owner, memberId);
		this.changeMember.reactivate(owner, memberId);
		return back(memberId, "reactivated");
	}

	private static String back(UUID memberId, String done) {
		return "redirect:/practice/members/" + memberId + "?done=" + done;
	}

	private String refused(SignedIn owner, UUID memberId, String field, String why, String successor, Locale locale,
			HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(owner, memberId, successor, this.formErrors.none().add(field, why), locale, model);
	}

	private String page(SignedIn owner, UUID memberId, String successor, FormErrors.Found errors, Locale locale,
			Model model) {
		model.addAttribute("member", MemberLine.of(find(owner, memberId), locale));
		model.addAttribute("self", memberId.equals(owner.memberId()));
		model.addAttribute("others", this.findMembers.othersThan(owner, memberId));
		model.addAttribute("successor", successor);
		model.addAttribute("errors", errors.byField());
		return "account/member";
	}

	private MemberView find(SignedIn owner, UUID memberId) {
		return this.findMembers.find(owner, memberId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
