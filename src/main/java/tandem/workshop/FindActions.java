package tandem.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;

/**
 * Shows what was agreed in a round, to those who see the round and to the people in it.
 */
@Component
public class FindActions {

	private final AgreedActions actions;

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final Clock clock;

	FindActions(AgreedActions actions, FindRound findRound, FindPractice findPractice, Clock clock) {
		this.actions = actions;
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public AgreedPlan of(SignedIn member, UUID roundId) {
		return plan(this.findRound.byId(member, roundId));
	}

	/** Nothing before the release: there is none to agree on yet. */
	@Transactional(readOnly = true)
	public AgreedPlan of(SeatVisit visit) {
		return plan(this.findRound.of(visit));
	}

	/** What was agreed in the round before this one. */
	@Transactional(readOnly = true)
	public Optional<AgreedPlan> before(SignedIn member, RoundView round) {
		return Optional.ofNullable(round.terms().follows())
			.map((id) -> plan(this.findRound.byId(member, id)))
			.filter((plan) -> !plan.actions().isEmpty());
	}

	/** The same for somebody who sat in the same seat then. */
	@Transactional(readOnly = true)
	public Optional<AgreedPlan> before(SeatVisit visit) {
		return this.findRound.before(visit).map(this::plan).filter((plan) -> !plan.actions().isEmpty());
	}

	/** The round of an action that the member sees. */
	UUID roundOf(SignedIn member, UUID actionId) {
		UUID roundId = this.actions.roundOf(actionId).orElseThrow(NotFound::new);
		return this.findRound.byId(member, roundId).id();
	}

	private AgreedPlan plan(RoundView round) {
		List<ActionView> found = round.isReleased()
				? this.actions.ofRound(round.id()).stream().map(AgreedAction::view).toList() : List.of();
		return new AgreedPlan(round, found,
				found.stream()
					.map(ActionView::writtenBy)
					.distinct()
					.collect(Collectors.toMap(Function.identity(), this.findPractice::nameOfMember)),
				AgreedPlan.today(round, this.clock));
	}

}
