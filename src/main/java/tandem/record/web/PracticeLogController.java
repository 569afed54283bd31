package tandem.record.web;

import java.util.Locale;

import org.springframework.data.domain.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.record.WordLog;
import tandem.shared.Paging;

/** Who did what to the practice itself, page by page. */
@Controller
class PracticeLogController {

	private static final int LINES_A_PAGE = 50;

	private final AccessLog log;

	private final WordLog wordLog;

	PracticeLogController(AccessLog log, WordLog wordLog) {
		this.log = log;
		this.wordLog = wordLog;
	}

	@GetMapping("/practice/log")
	String log(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String page, Locale locale,
			Model model) {
		Page<LoggedAccess> entries = this.log.ofPractice(owner.practiceId(), Paging.asked(page), LINES_A_PAGE);
		model.addAttribute("lines", this.wordLog.lines(entries.getContent(), locale));
		model.addAttribute("paging", new Paging(entries.getNumber() + 1, entries.getTotalPages()));
		return "record/practice-log";
	}

}
