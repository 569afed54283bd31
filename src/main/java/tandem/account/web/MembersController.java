package tandem.account.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

import tandem.account.FindMembers;
import tandem.account.InviteMember;
import tandem.account.Role;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.mail.PostLetter;
import tandem.shared.Coded;
import tandem.shared.EmailAddress;

/** The members of a practice, and who has been invited to become one. */
@Controller
@RequestMapping("/practice/members")
class MembersController {

	private static final String MAIL = "mail";

	private final FindMembers findMembers;

	private final InviteMember inviteMember;

	private final PostLetter postLetter;

	private final TandemProperties properties;

	private final FormErrors formErrors;

	MembersController(FindMembers findMembers, InviteMember inviteMember, PostLetter postLetter,
			TandemProperties properties, FormErrors formErrors) {
		this.findMembers = findMembers;
		this.inviteMember = inviteMember;
		this.postLetter = postLetter;
		this.properties = properties;
		this.formErrors = formErrors;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String done, Locale locale,
			Model model) {
		model.addAttribute("done", done);
		return page(owner, "", Role.CONSULTANT.code(), this.formErrors.none(), locale, model);
	}

	/** The link is shown in the answer itself, since it must not be kept anywhere. */
	@PostMapping
	String invite(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String email,
			@RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String how, Locale locale,
			HttpServletResponse response, Model model) {
		FormErrors.Found errors = this.formErrors.none().email("email", email);
		Role asked = Coded.find(Role.class, role).orElse(null);
		if (asked == null) {
			errors.add("role", "members.invalid.role");
		}
		if (errors.isEmpty() && asked != null) {
			try {
				return made(owner, this.inviteMember.invite(owner, EmailAddress.read(email).orElseThrow(), asked,
						byMail(how, locale)), how, locale, model);
			}
			catch (InviteMember.NotInvited ex) {
				errors.add("email", "members.invalid." + ex.why());
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(owner, email, role, errors, locale, model);
	}

	@PostMapping("/invitations/{id}/renew")
	String renew(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String how, Locale locale, Model model) {
		return made(owner, this.inviteMember.renew(owner, id, byMail(how, locale))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), how, locale, model);
	}

	@PostMapping("/invitations/{id}/withdraw")
	String withdraw(@AuthenticationPrincipal SignedIn owner, @PathVariable UUID id) {
		if (!this.inviteMember.withdraw(owner, id)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/practice/members?done=withdrawn";
	}

	private String made(SignedIn owner, InviteMember.Made made, String how, Locale locale, Model model) {
		if (byMail(how, locale) != null) {
			return "redirect:/practice/members?done=mailed";
		}
		model.addAttribute("made", made.invitation());
		model.addAttribute("link", this.properties.link(made.path()));
		return page(owner, "", Role.CONSULTANT.code(), this.formErrors.none(), locale, model);
	}

	private @Nullable Locale byMail(String how, Locale locale) {
		return (MAIL.equals(how) && this.postLetter.isOn()) ? locale : null;
	}

	private String page(SignedIn owner, String email, String role, FormErrors.Found errors, Locale locale,
			Model model) {
		model.addAttribute("members",
				this.findMembers.of(owner).stream().map((member) -> MemberLine.of(member, locale)).toList());
		model.addAttribute("invitations",
				this.inviteMember.open(owner).stream().map((open) -> InvitationLine.of(open, locale)).toList());
		model.addAttribute("mailIsOn", this.postLetter.isOn());
		model.addAttribute("email", email);
		model.addAttribute("role", role);
		model.addAttribute("errors", errors.byField());
		return "account/members";
	}

}
