package tandem.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.NotFound;
import tandem.assessment.RoundView;

/**
 * Hands out what stands on a round's slides, as far as it is open to those who see them.
 */
@Component
public class HandOutSlides {

	private final FindRound findRound;

	private final BuildReport buildReport;

	HandOutSlides(FindRound findRound, BuildReport buildReport) {
		this.findRound = findRound;
		this.buildReport = buildReport;
	}

	/**
	 * What stands on slides.
	 *
	 * @param view what those who see them may see
	 * @param practiceId whose look they wear; {@code null} for the sample
	 */
	public record Presented(ReportView view, @Nullable UUID practiceId) {
	}

	/**
	 * For an audience by its code; where none is named, for the pair if the lead
	 * consultant asks, since slides get projected.
	 */
	public Presented of(SignedIn member, UUID roundId, @Nullable String as) {
		RoundView round = this.findRound.byId(member, roundId);
		Audience audience = (as != null) ? Audience.find(as, round).orElseThrow(NotFound::new)
				: Audience.usual(round, member);
		return this.buildReport.forSlides(member, roundId, audience)
			.map((view) -> new Presented(view, round.practiceId()))
			.orElseThrow(() -> NothingOpen.in(round));
	}

}
