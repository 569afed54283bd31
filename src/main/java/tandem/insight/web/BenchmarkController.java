package tandem.insight.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SignedIn;
import tandem.insight.Benchmark;
import tandem.insight.FindBenchmarks;
import tandem.insight.Reliabilities;
import tandem.insight.web.BenchmarkPage.LineView;
import tandem.insight.web.BenchmarkPage.PoolView;
import tandem.insight.web.BenchmarkPage.ScaleView;
import tandem.insight.web.BenchmarkPage.SpreadView;
import tandem.shared.ConflictSource;
import tandem.shared.Dates;
import tandem.shared.Seat;

/** How the practice's firms stand, and those of all practices. */
@Controller
class BenchmarkController {

	private final FindBenchmarks findBenchmarks;

	private final Reliabilities reliabilities;

	BenchmarkController(FindBenchmarks findBenchmarks, Reliabilities reliabilities) {
		this.findBenchmarks = findBenchmarks;
		this.reliabilities = reliabilities;
	}

	@GetMapping("/insight")
	ModelAndView firms(@AuthenticationPrincipal SignedIn member, Locale locale) {
		FindBenchmarks.Shown shown = this.findBenchmarks.of(member);
		ModelAndView page = new ModelAndView("insight/benchmarks");
		page.addObject("here", "clients");
		page.addObject("page", new BenchmarkPage(pool(shown.practice(), locale), pool(shown.installation(), locale),
				this.reliabilities.all().stream().map((found) -> scale(found, locale)).toList()));
		return page;
	}

	private static @Nullable PoolView pool(@Nullable Benchmark benchmark, Locale locale) {
		return (benchmark == null) ? null : new PoolView(Dates.day(benchmark.published(), locale), benchmark.firms(),
				Stream.of(ConflictSource.values()).map((source) -> line(source, benchmark.source(source))).toList());
	}

	private static LineView line(ConflictSource source, Benchmark.@Nullable Line line) {
		return (line == null) ? new LineView(source.code(), null, null, null)
				: new LineView(source.code(), line.firms(), line.median().code(), spread(line.quartiles()));
	}

	private static @Nullable SpreadView spread(Benchmark.@Nullable Quartiles of) {
		return (of == null) ? null
				: new SpreadView(of.tenth(), of.quarter(), of.half(), of.threeQuarters(), of.nineTenths());
	}

	private static ScaleView scale(Reliabilities.Found found, Locale locale) {
		NumberFormat two = NumberFormat.getNumberInstance(locale);
		two.setMinimumFractionDigits(2);
		two.setMaximumFractionDigits(2);
		two.setRoundingMode(RoundingMode.HALF_UP);
		Seat seat = found.seat();
		return new ScaleView(found.instrument(), found.source().code(), (seat != null) ? seat.code() : null,
				found.reliability().pairs(), two.format(found.reliability().alpha()),
				two.format(found.reliability().low()), two.format(found.reliability().high()));
	}

}
