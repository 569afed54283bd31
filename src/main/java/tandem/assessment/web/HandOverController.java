package tandem.assessment.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindMembers;
import tandem.account.NoSuchMember;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.FindRound;
import tandem.assessment.HandOver;
import tandem.assessment.KeepClients;
import tandem.assessment.RoundView;

/** Hands a client or the lead of a round over to a colleague. */
@Controller
class HandOverController {

	private final HandOver handOver;

	private final KeepClients keepClients;

	private final FindRound findRound;

	private final FindMembers findMembers;

	private final Wording wording;

	HandOverController(HandOver handOver, KeepClients keepClients, FindRound findRound, FindMembers findMembers,
			Wording wording) {
		this.handOver = handOver;
		this.keepClients = keepClients;
		this.findRound = findRound;
		this.findMembers = findMembers;
		this.wording = wording;
	}

	@GetMapping("/clients/{clientId}/hand-over")
	ModelAndView askClient(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId) {
		return client(member, clientId);
	}

	@PostMapping("/clients/{clientId}/hand-over")
	ModelAndView handOverClient(@AuthenticationPrincipal SignedIn member, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "") String successor) {
		ModelAndView page = client(member, clientId);
		return done(successor, page, (to) -> this.handOver.client(member, clientId, to), "/clients");
	}

	@GetMapping("/rounds/{roundId}/hand-over")
	ModelAndView askRound(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId) {
		return round(member, roundId);
	}

	@PostMapping("/rounds/{roundId}/hand-over")
	ModelAndView handOverRound(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "") String successor) {
		ModelAndView page = round(member, roundId);
		return done(successor, page, (to) -> this.handOver.lead(member, roundId, to),
				"/rounds/" + roundId + "/hand-over");
	}

	private ModelAndView done(String successor, ModelAndView page, Consumer<UUID> act, String address) {
		try {
			act.accept(UUID.fromString(successor));
			return SeeOther.at(address);
		}
		catch (NoSuchMember | IllegalArgumentException ex) {
			page.addObject("errors", this.wording.texts(Map.of("successor", "members.invalid.successor")));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

	private ModelAndView client(SignedIn member, UUID clientId) {
		ClientView client = this.keepClients.find(member, clientId);
		return page(member, this.handOver.client(member, clientId), client.name(), "/clients/" + clientId, "client");
	}

	private ModelAndView round(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		ModelAndView page = page(member, this.handOver.lead(member, roundId), round.client().name(),
				"/rounds/" + roundId, "lead");
		page.addObject("release", round.isLedBy(member) && round.isAnswered() && !round.isReleased());
		return page;
	}

	private ModelAndView page(SignedIn member, HandOver.Held held, String client, String address, String what) {
		ModelAndView page = new ModelAndView("assessment/hand-over");
		page.addObject("here", "clients");
		page.addObject("client", client);
		page.addObject("address", address);
		page.addObject("what", what);
		page.addObject("held", held);
		page.addObject("holder", this.findMembers.find(member, held.memberId()).orElseThrow().name());
		page.addObject("others", this.findMembers.othersThan(member, held.memberId()));
		page.addObject("release", false);
		page.addObject("errors", Map.of());
		return page;
	}

}
