package tandem.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.ChooseRetention;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.NotAllowed;
import tandem.rights.ChangeRetention;
import tandem.rights.Receipt;
import tandem.rights.Receipts;
import tandem.shared.Dates;

/** Where an owner says how long answers are kept, and reads what has been erased. */
@Controller
@RequestMapping("/practice/retention")
class RetentionController {

	private static final int RECEIPTS = 50;

	private final ChangeRetention changeRetention;

	private final Receipts receipts;

	private final MessageSource messages;

	RetentionController(ChangeRetention changeRetention, Receipts receipts, MessageSource messages) {
		this.changeRetention = changeRetention;
		this.receipts = receipts;
		this.messages = messages;
	}

	/** A line of the list. */
	record Line(String number, String kind, String at) {

		static Line of(Receipt receipt, Locale locale) {
			return new Line(receipt.number(), receipt.kind(), Dates.day(receipt.erased(), locale));
		}

	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String done,
			Locale locale) {
		ModelAndView page = page(owner(member), locale);
		page.addObject("done", done.equals("yes"));
		return page;
	}

	@PostMapping
	ModelAndView change(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String months,
			Locale locale) {
		owner(member);
		String typed = months.strip();
		int chosen = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
		if (chosen < ChooseRetention.SHORTEST || chosen > ChooseRetention.LONGEST) {
			ModelAndView page = page(member, locale);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("typed", months);
			page.addObject("errors", Map.of("months", this.messages.getMessage("rights.retention.error",
					new Object[] { ChooseRetention.SHORTEST, ChooseRetention.LONGEST }, locale)));
			return page;
		}
		this.changeRetention.to(member, chosen);
		return SeeOther.at("/practice/retention?done=yes");
	}

	private ModelAndView page(SignedIn member, Locale locale) {
		ModelAndView page = new ModelAndView("rights/retention");
		page.addObject("here", "practice");
		int months = this.changeRetention.months(member);
		page.addObject("months", months);
		page.addObject("typed", String.valueOf(months));
		page.addObject("shortest", ChooseRetention.SHORTEST);
		page.addObject("longest", ChooseRetention.LONGEST);
		page.addObject("over", this.changeRetention.over(member));
		page.addObject("errors", Map.of());
		page.addObject("done", false);
		List<Line> lines = this.receipts.newest(member, RECEIPTS)
			.stream()
			.map((receipt) -> Line.of(receipt, locale))
			.toList();
		page.addObject("receipts", lines);
		return page;
	}

	private static SignedIn owner(SignedIn member) {
		if (!member.isOwner()) {
			throw new NotAllowed();
		}
		return member;
	}

}
