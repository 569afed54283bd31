package tandem.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.KeepClients;
import tandem.assessment.RoundView;
import tandem.assessment.SentAlready;
import tandem.shared.Name;
import tandem.shared.Paging;

/**
 * The clients of a practice: what needs attention first, then everybody, and a form for
 * one more.
 */
@Controller
@RequestMapping("/clients")
class ClientPagesController {

	private static final int CLIENTS_A_PAGE = 25;

	private static final int ROUNDS_A_PAGE = 20;

	private static final int UNDER_WAY = 50;

	private final KeepClients keepClients;

	private final FindRound findRound;

	private final Wording wording;

	private final Clock clock;

	ClientPagesController(KeepClients keepClients, FindRound findRound, Wording wording, Clock clock) {
		this.keepClients = keepClients;
		this.findRound = findRound;
		this.wording = wording;
		this.clock = clock;
	}

	@ModelAttribute("here")
	String here() {
		return "clients";
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn member, @RequestParam(defaultValue = "1") String page, Locale locale,
			Model model) {
		model.addAttribute("key", FormKey.fresh().value());
		model.addAttribute("name", "");
		model.addAttribute("errors", Map.of());
		show(member, Paging.asked(page), locale, model);
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
			show(member, 0, locale, model);
			return new ModelAndView("assessment/clients", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return SeeOther.at("/clients/" + this.keepClients.add(member, read, form).id());
		}
		catch (SentAlready ex) {
			return SeeOther.at("/clients/" + ex.id());
		}
	}

	@GetMapping("/{clientId}")
	String client(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		ClientView client = this.keepClients.find(member, clientId);
		Page<RoundView> rounds = this.findRound.ofClient(member, clientId, Paging.asked(page), ROUNDS_A_PAGE);
		model.addAttribute("client", client);
		model.addAttribute("rounds", lines(rounds.getContent(), member, locale));
		model.addAttribute("paging", new Paging(rounds.getNumber() + 1, rounds.getTotalPages()));
		return "assessment/client";
	}

	private void show(SignedIn member, int page, Locale locale, Model model) {
		Page<ClientView> clients = this.keepClients.list(member, page, CLIENTS_A_PAGE);
		Map<UUID, RoundView> newest = this.findRound.newestOf(member,
				clients.getContent().stream().map(ClientView::id).toList());
		List<RoundLine> underWay = lines(this.findRound.underWay(member, UNDER_WAY), member, locale);
		model.addAttribute("underWay",
				underWay.stream().sorted(Comparator.comparing((line) -> line.next().step())).toList());
		model.addAttribute("clients", clients.getContent()
			.stream()
			.map((client) -> new ClientLine(client.id(), client.name(), line(newest.get(client.id()), member, locale)))
			.toList());
		model.addAttribute("paging", new Paging(clients.getNumber() + 1, clients.getTotalPages()));
	}

	private List<RoundLine> lines(List<RoundView> rounds, SignedIn member, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		return rounds.stream().map((round) -> RoundLine.of(round, member, today, locale)).toList();
	}

	private @Nullable RoundLine line(@Nullable RoundView round, SignedIn member, Locale locale) {
		return (round != null) ? RoundLine.of(round, member, LocalDate.now(this.clock), locale) : null;
	}

}
