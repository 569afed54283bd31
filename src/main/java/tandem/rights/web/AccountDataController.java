package tandem.rights.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import tandem.account.FreshSignIn;
import tandem.account.SignedIn;
import tandem.rights.ExportData;

/** Where a member takes a copy of what is kept about them. */
@Controller
@RequestMapping("/account/data")
class AccountDataController {

	private final ExportData exportData;

	AccountDataController(ExportData exportData) {
		this.exportData = exportData;
	}

	@GetMapping
	String show() {
		return "rights/account";
	}

	@FreshSignIn
	@PostMapping("/export")
	void export(@AuthenticationPrincipal SignedIn member, Locale locale, HttpServletResponse response)
			throws IOException {
		Download.send(this.exportData.ofMember(member, locale), response);
	}

}
