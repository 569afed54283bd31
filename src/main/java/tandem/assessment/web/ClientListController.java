package tandem.assessment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindMembers;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.KeepClients;
import tandem.assessment.ListedClient;
import tandem.assessment.RoundView;
import tandem.assessment.SearchClients;
import tandem.assessment.SentAlready;
import tandem.shared.Name;
import tandem.shared.Paging;

/**
 * The clients of a practice: what needs the reader's attention first, then everybody, and
 * a form for one more.
 */
@Controller
@RequestMapping("/clients")
class ClientListController {

	private static final int CLIENTS_A_PAGE = 20;

	private static final int UNDER_WAY = 5;

	private final KeepClients keepClients;

	private final SearchClients searchClients;

	private final FindMembers findMembers;

	private final Wording wording;

	private final DrawRoundLine drawRoundLine;

	ClientListController(KeepClients keepClients, SearchClients searchClients, FindMembers findMembers, Wording wording,
			DrawRoundLine drawRoundLine) {
		this.keepClients = keepClients;
		this.searchClients = searchClients;
		this.findMembers = findMembers;
		this.wording = wording;
		this.drawRoundLine = drawRoundLine;
	}

	@ModelAttribute("here")
	String here() {
		return "clients";
	}

	/** The page, or the part of it that a search while typing replaces. */
	@GetMapping
	String list(@AuthenticationPrincipal SignedIn member, @RequestParam Map<String, String> asked,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, Locale locale, Model model) {
		ClientFilter filter = ClientFilter.read(asked);
		int page = Paging.asked(asked.getOrDefault("page", ""));
		find(member, filter, page, locale, model);
		if (part != null) {
			return "assessment/clients :: found";
		}
		model.addAttribute("key", FormKey.fresh().value());
		model.addAttribute("name", "");
		model.addAttribute("errors", Map.of());
		showTheRest(member, page == 0 && !filter.isNarrow(), locale, model);
		return "assessment/clients";
	}

	@PostMapping
	ModelAndView add(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String key, Locale locale, Model model) {
		FormKey form = FormKey.read(key).orElseGet(FormKey::fresh);
		Name read = Name.read(name).orElse(null);
		if (read == null) {
			String fault = name.isBlank() ? "practice.clients.error.name" : "practice.error.name";
			model.addAttribute("key", form.value());
			model.addAttribute("name", name);
			model.addAttribute("errors", this.wording.texts(Map.of("name", fault)));
			find(member, ClientFilter.none(), 0, locale, model);
			showTheRest(member, true, locale, model);
			return new ModelAndView("assessment/clients", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return SeeOther.at("/clients/" + this.keepClients.add(member, read, form).id());
		}
		catch (SentAlready ex) {
			return SeeOther.at("/clients/" + ex.id());
		}
	}

	private void find(SignedIn member, ClientFilter filter, int page, Locale locale, Model model) {
		SearchClients.Found found = this.searchClients.find(member, filter.search(), page, CLIENTS_A_PAGE);
		model.addAttribute("filter", filter);
		model.addAttribute("page", page + 1);
		model.addAttribute("more", found.more());
		model.addAttribute("clients", found.clients().stream().map((client) -> line(client, member, locale)).toList());
	}

	private ClientLine line(ListedClient listed, SignedIn member, Locale locale) {
		RoundView newest = listed.newest();
		return new ClientLine(listed.client().id(), listed.client().name(),
				(newest != null) ? this.drawRoundLine.draw(newest, member, locale) : null);
	}

	/**
	 * What is urgent stands above the whole list only: a search is for something else.
	 */
	private void showTheRest(SignedIn member, boolean whole, Locale locale, Model model) {
		List<RoundView> urgent = whole ? this.searchClients.ledAndUnderWay(member, UNDER_WAY + 1) : List.of();
		model.addAttribute("underWay",
				urgent.stream()
					.limit(UNDER_WAY)
					.map((round) -> this.drawRoundLine.draw(round, member, locale))
					.sorted(Comparator.comparing(RoundLine::step))
					.toList());
		model.addAttribute("moreUnderWay", urgent.size() > UNDER_WAY);
		model.addAttribute("keepers", this.findMembers.of(member));
	}

}
