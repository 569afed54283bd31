package tandem.account.web;

import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.EndMembership;
import tandem.account.FindMembers;
import tandem.account.FindPractice;
import tandem.account.FreshSignIn;
import tandem.account.LastOwner;
import tandem.account.NoSuchMember;
import tandem.account.SignedIn;

/** Lets a member leave the practice, who types its name, since there is no way back. */
@Controller
@RequestMapping("/account/leave")
class LeaveController {

	private final EndMembership endMembership;

	private final FindMembers findMembers;

	private final FindPractice findPractice;

	private final FormErrors formErrors;

	LeaveController(EndMembership endMembership, FindMembers findMembers, FindPractice findPractice,
			FormErrors formErrors) {
		this.endMembership = endMembership;
		this.findMembers = findMembers;
		this.findPractice = findPractice;
		this.formErrors = formErrors;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedIn member, Model model) {
		model.addAttribute("erase", false);
		return page(member, "", "", this.formErrors.none(), model);
	}

	@FreshSignIn
	@PostMapping
	String leave(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String successor, @RequestParam(defaultValue = "") String erase,
			HttpServletRequest request, HttpServletResponse response, Model model) throws ServletException {
		FormErrors.Found errors = this.formErrors.none();
		if (!this.findPractice.nameOf(member.practiceId()).equals(name.strip())) {
			errors.add("name", "members.invalid.leave");
		}
		UUID named = named(successor, errors);
		if (errors.isEmpty() && named != null) {
			try {
				this.endMembership.leave(member, named, erase.equals("true"));
				request.logout();
				return "redirect:/";
			}
			catch (LastOwner ex) {
				errors.add("successor", "members.last-owner.self");
			}
			catch (NoSuchMember ex) {
				errors.add("successor", "members.invalid.successor");
			}
		}
		model.addAttribute("erase", erase.equals("true"));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(member, name, successor, errors, model);
	}

	private static @Nullable UUID named(String successor, FormErrors.Found errors) {
		UUID named = Successor.read(successor).orElse(null);
		if (named == null) {
			errors.add("successor", "members.invalid.successor");
		}
		return named;
	}

	private String page(SignedIn member, String name, String successor, FormErrors.Found errors, Model model) {
		model.addAttribute("practice", this.findPractice.nameOf(member.practiceId()));
		model.addAttribute("others", this.findMembers.othersThan(member, member.memberId()));
		model.addAttribute("name", name);
		model.addAttribute("successor", successor);
		model.addAttribute("errors", errors.byField());
		return "account/leave";
	}

}
