package tandem.assessment.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.assessment.FindRound;
import tandem.assessment.PersonalLink;
import tandem.assessment.RoundView;

/**
 * Shows personal links just made, once: in the answer to the form that made them. A
 * redirect would need them kept somewhere in between, and nothing but their hashes may be
 * kept. Whoever reloads the page sends the same form again, which makes nothing twice.
 */
@Component
class HandOut {

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final TandemProperties properties;

	private final Wording wording;

	HandOut(FindRound findRound, FindPractice findPractice, TandemProperties properties, Wording wording) {
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.properties = properties;
		this.wording = wording;
	}

	ModelAndView of(SignedIn member, UUID roundId, List<PersonalLink> links) {
		RoundView round = this.findRound.byId(member, roundId);
		FreshLink.Host host = new FreshLink.Host(this.findPractice.nameOfMember(round.leadMemberId()),
				this.findPractice.nameOf(round.practiceId()));
		ModelAndView page = new ModelAndView("assessment/links");
		page.addObject("here", "clients");
		page.addObject("round", round);
		page.addObject("links",
				links.stream()
					.map((link) -> FreshLink.of(round, Objects.requireNonNull(round.seats().get(link.seat())),
							this.properties.link(link.path()), host, this.wording))
					.toList());
		return page;
	}

}
