package tandem.report.api;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.report.HandOutReport;
import tandem.report.HandedOut;
import tandem.report.Reader;
import tandem.report.ReportView;

/**
 * Hands scripts a report as a file, of whatever form, under the rules of the call beside
 * it.
 */
@Component
class HandOutByApi {

	private final HandOutReport handOutReport;

	private final BuildReport buildReport;

	private final FindRound findRound;

	HandOutByApi(HandOutReport handOutReport, BuildReport buildReport, FindRound findRound) {
		this.handOutReport = handOutReport;
		this.buildReport = buildReport;
		this.findRound = findRound;
	}

	ResponseEntity<byte[]> file(HandOutReport.Wish wish, SignedIn caller, UUID roundId, String as) {
		RoundView round = this.findRound.byId(caller, roundId);
		Optional<Reader> other = ReportController.EYES.getOrDefault(as, Optional.empty());
		if (round.isReduced()) {
			throw ReportController.refusal(round, caller, other);
		}
		Channel file = Channel.file(wish.form());
		Supplier<Optional<ReportView>> open = () -> other
			.map((reader) -> this.buildReport.as(reader, caller, roundId, file))
			.orElseGet(() -> this.buildReport.forMember(caller, roundId, file));
		return this.handOutReport.of(round.practiceId(), wish, open)
			.map(HandedOut::answer)
			.orElseThrow(() -> ReportController.refusal(round, caller, other));
	}

}
