package tandem.insight.api;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.insight.FindBenchmarks;
import tandem.insight.Reliabilities;

/** How firms stand, for scripts. */
@RestController
class BenchmarksCallController {

	private final FindBenchmarks findBenchmarks;

	private final Reliabilities reliabilities;

	BenchmarksCallController(FindBenchmarks findBenchmarks, Reliabilities reliabilities) {
		this.findBenchmarks = findBenchmarks;
		this.reliabilities = reliabilities;
	}

	@GetMapping(path = "/api/v1/benchmarks", produces = MediaType.APPLICATION_JSON_VALUE)
	BenchmarksJson benchmarks(@AuthenticationPrincipal SignedIn caller) {
		return BenchmarksJson.of(this.findBenchmarks.of(caller), this.reliabilities.all());
	}

}
