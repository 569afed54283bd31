package tandem.report.api;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.report.Edition;
import tandem.report.HandOutReport;
import tandem.report.Paper;
import tandem.shared.Coded;
import tandem.shared.InvalidRequest;
import tandem.shared.Reason;

/** The report as a PDF for scripts: what the call beside it tells, on paper. */
@RestController
class ReportPdfController {

	private final HandOutByApi handOutByApi;

	ReportPdfController(HandOutByApi handOutByApi) {
		this.handOutByApi = handOutByApi;
	}

	@GetMapping(path = "/api/v1/rounds/{roundId}/report.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "consultant") String as, @RequestParam(defaultValue = "a4") String paper,
			@RequestParam(defaultValue = "full") String edition) {
		return this.handOutByApi.file(new HandOutReport.Wish("pdf", known(Edition.class, "edition", edition),
				known(Paper.class, "paper", paper)), caller, roundId, as);
	}

	private static <E extends Enum<E> & Coded> E known(Class<E> type, String parameter, String code) {
		return Coded.find(type, code)
			.orElseThrow(() -> new InvalidRequest(parameter, Reason.of("invalid.choice",
					Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")))));
	}

}
