package tandem.rights.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
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

import tandem.account.FreshSignIn;
import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.FindRound;
import tandem.rights.EraseData;
import tandem.rights.ExportData;
import tandem.rights.MayHandle;

/** Where a client's data are taken away as a copy, or erased. */
@Controller
@RequestMapping("/clients/{clientId}/data")
class ClientDataController {

	private final MayHandle mayHandle;

	private final ExportData exportData;

	private final EraseData eraseData;

	private final FindRound findRound;

	private final MessageSource messages;

	ClientDataController(MayHandle mayHandle, ExportData exportData, EraseData eraseData, FindRound findRound,
			MessageSource messages) {
		this.mayHandle = mayHandle;
		this.exportData = exportData;
		this.eraseData = eraseData;
		this.findRound = findRound;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId) {
		return page(member, this.mayHandle.client(member, clientId));
	}

	@FreshSignIn
	@PostMapping("/export")
	void export(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId, Locale locale,
			HttpServletResponse response) throws IOException {
		Download.send(this.exportData.ofClient(member, clientId, locale), response);
	}

	/** Asks for the client's name, since there is no way back. */
	@FreshSignIn
	@PostMapping("/erase")
	ModelAndView erase(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "") String name, Locale locale) {
		ClientView client = this.mayHandle.client(member, clientId);
		if (!client.name().equals(name.strip())) {
			ModelAndView again = page(member, client);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("typed", name);
			again.addObject("errors", Map.of("name",
					this.messages.getMessage("rights.erase.error", new Object[] { client.name() }, locale)));
			return again;
		}
		return SeeReceipt.of(this.eraseData.client(member, clientId));
	}

	private ModelAndView page(SignedIn member, ClientView client) {
		ModelAndView page = new ModelAndView("rights/client");
		page.addObject("here", "clients");
		page.addObject("client", client);
		page.addObject("rounds", this.findRound.ofClient(member, client.id(), 0, 1).getTotalElements());
		page.addObject("typed", "");
		page.addObject("errors", Map.of());
		return page;
	}

}
