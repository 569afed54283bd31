package tandem.report.api;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.report.Edition;
import tandem.report.HandOutReport;
import tandem.report.Paper;

/** The report as a workbook and in lines, for scripts. */
@RestController
@RequestMapping("/api/v1/rounds/{roundId}")
class ReportTablesController {

	private final HandOutByApi handOutByApi;

	ReportTablesController(HandOutByApi handOutByApi) {
		this.handOutByApi = handOutByApi;
	}

	@GetMapping(path = "/report.xlsx", produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	ResponseEntity<byte[]> workbook(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "consultant") String as) {
		return file("xlsx", caller, roundId, as);
	}

	@GetMapping(path = "/report.csv", produces = "text/csv;charset=UTF-8")
	ResponseEntity<byte[]> lines(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "consultant") String as) {
		return file("csv", caller, roundId, as);
	}

	private ResponseEntity<byte[]> file(String form, SignedIn caller, UUID roundId, String as) {
		return this.handOutByApi.file(new HandOutReport.Wish(form, Edition.FULL, Paper.A4), caller, roundId, as);
	}

}
