package tandem.report.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.report.BuildReport;
import tandem.report.Edition;
import tandem.report.HandOutReport;
import tandem.report.HandedOut;
import tandem.report.Paper;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.shared.Coded;
import tandem.shared.InvalidRequest;
import tandem.shared.Reason;

/** The report as a PDF for scripts: what the call beside it tells, on paper. */
@RestController
class ReportPdfController {

	private static final String PDF = "pdf";

	private final HandOutReport handOutReport;

	private final BuildReport buildReport;

	private final FindRound findRound;

	ReportPdfController(HandOutReport handOutReport, BuildReport buildReport, FindRound findRound) {
		this.handOutReport = handOutReport;
		this.buildReport = buildReport;
		this.findRound = findRound;
	}

	@GetMapping(path = "/api/v1/rounds/{roundId}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "consultant") String as, @RequestParam(defaultValue = "a4") String paper,
			@RequestParam(defaultValue = "full") String edition) {
		RoundView round = this.findRound.byId(caller, roundId);
		HandOutReport.Wish wish = new HandOutReport.Wish(PDF, known(Edition.class, "edition", edition),
				known(Paper.class, "paper", paper));
		Optional<Reader> other = ReportController.EYES.getOrDefault(as, Optional.empty());
		if (round.isReduced()) {
			throw ReportController.refusal(round, caller, other);
		}
		Supplier<Optional<ReportView>> open = () -> other
			.map((reader) -> this.buildReport.asFileNow(PDF, reader, caller, roundId))
			.orElseGet(() -> this.buildReport.asFile(PDF, caller, roundId));
		return this.handOutReport.of(round.practiceId(), wish, open)
			.map(HandedOut::answer)
			.orElseThrow(() -> ReportController.refusal(round, caller, other));
	}

	private static <E extends Enum<E> & Coded> E known(Class<E> type, String parameter, String code) {
		return Coded.find(type, code)
			.orElseThrow(() -> new InvalidRequest(parameter, Reason.of("invalid.choice",
					Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")))));
	}

}
