package tandem.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.report.BuildReport;
import tandem.report.Bands;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.workshop.ActionStatus;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.AgreeAction;
import tandem.workshop.FollowAction;
import tandem.workshop.OutcomeNote;
import tandem.workshop.WhoMoves;

import tandem.shared.IfMatch;

/** Agrees on a few things after a report, as a made-up pair would. */
@Component
@Profile("demo")
class AgreeAsPair {

	private final AgreeAction agreeAction;

	private final FollowAction followAction;

	private final BuildReport buildReport;

	private final MessageSource messages;

	private final Clock clock;

	AgreeAsPair(AgreeAction agreeAction, FollowAction followAction, BuildReport buildReport, MessageSource messages,
			Clock clock) {
		this.agreeAction = agreeAction;
		this.followAction = followAction;
		this.buildReport = buildReport;
		this.messages = messages;
		this.clock = clock;
	}

	/** Two steps of the plan, and something of their own. */
	void onAFewThings(SignedIn lead, UUID roundId) {
		List<String> plan = this.buildReport.planFor(lead, roundId)
			.stream()
			.map(Bands.Proposal::mechanism)
			.limit(2)
			.toList();
		plan.forEach((mechanism) -> agree(lead, roundId,
				new Wish(mechanism,
						this.messages.getMessage("mechanism." + mechanism + ".name", null, Language.ENGLISH.locale()),
						WhoMoves.BOTH, 21)));
		ActionView own = agree(lead, roundId,
				new Wish(null, "One list of customers’ complaints, read by both", WhoMoves.CIO, 10));
		this.followAction.byMember(lead, roundId, own.id(), new FollowAction.Word(ActionStatus.IN_PROGRESS,
				new OutcomeNote("The list is there; reading it together starts next week."), IfMatch.read(null)));
		ActionView call = agree(lead, roundId,
				new Wish(null, "A quarter of an hour by telephone every Friday", WhoMoves.BOTH, 3));
		this.followAction.byMember(lead, roundId, call.id(), new FollowAction.Word(ActionStatus.DONE,
				new OutcomeNote("Four held, and both want to go on."), IfMatch.read(null)));
	}

	private ActionView agree(SignedIn lead, UUID roundId, Wish wish) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.agreeAction.on(lead, roundId, new ActionTerms(wish.mechanism(), new Name(wish.title()), wish.who(),
				null, today.plusDays(wish.days())), FormKey.fresh());
	}

	/** What is agreed, and in how many days it is due. */
	private record Wish(@Nullable String mechanism, String title, WhoMoves who, int days) {
	}

}
