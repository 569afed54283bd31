package tandem.insight.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.insight.Agreed;
import tandem.insight.Change;
import tandem.insight.Step;
import tandem.insight.Trend;
import tandem.insight.page.TrendPage.AgreedLine;
import tandem.insight.page.TrendPage.BeforeAndAfter;
import tandem.insight.page.TrendPage.Cell;
import tandem.insight.page.TrendPage.Column;
import tandem.insight.page.TrendPage.Moved;
import tandem.insight.page.TrendPage.Owned;
import tandem.insight.page.TrendPage.Rank;
import tandem.insight.page.TrendPage.Row;
import tandem.insight.page.TrendPage.StepView;
import tandem.report.RatedRound;
import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Dates;
import tandem.shared.Rounding;
import tandem.shared.Seat;

/** Lays rounds out beside each other. */
@Component
public class DrawTrend {

	public TrendPage draw(Trend trend, Locale locale) {
		List<RatedRound> rounds = trend.rounds();
		List<Step> steps = trend.steps();
		Step whole = trend.whole().orElse(null);
		List<Column> columns = IntStream.range(0, rounds.size())
			.mapToObj((at) -> new Column(at + 1, rounds.get(at).id(), Dates.day(rounds.get(at).completed(), locale),
					rounds.get(at).level().code()))
			.toList();
		return new TrendPage(trend.client(), columns, rounds.isEmpty() ? List.of()
				: Stream.of(ConflictSource.values()).map((source) -> row(source, rounds, steps, whole)).toList(),
				IntStream.range(0, steps.size())
					.mapToObj((at) -> view(steps.get(at), at + 1, at + 2, trend.agreedBefore(steps.get(at))))
					.toList(),
				(whole != null) ? view(whole, 1, rounds.size(), List.of()) : null, standing(trend), owned(rounds),
				!trend.noise().errors().isEmpty());
	}

	private static List<Rank> standing(Trend trend) {
		return trend.standing().isEmpty() ? List.of()
				: Stream.of(ConflictSource.values())
					.map((source) -> new Rank(source.code(), trend.standing().practice().get(source),
							trend.standing().installation().get(source)))
					.toList();
	}

	private static Row row(ConflictSource source, List<RatedRound> rounds, List<Step> steps, @Nullable Step whole) {
		List<RatedSource> ratings = rounds.stream().map((round) -> round.source(source)).toList();
		Set<Integer> breaks = IntStream.range(0, steps.size())
			.filter((at) -> steps.get(at).isBlocked())
			.mapToObj((at) -> at + 1)
			.collect(Collectors.toSet());
		Step latest = steps.isEmpty() ? null : steps.get(steps.size() - 1);
		return new Row(source.code(),
				ratings.stream().map((rating) -> cell(rating.band(), rating.firm(), rating.measure())).toList(),
				(latest != null) ? latest.source(source).code() : null,
				(whole != null) ? whole.source(source).code() : null,
				SlopePicture.of(ratings, breaks, newcomers(steps)), facets(ratings, latest, whole));
	}

	/** In which seats somebody else sat than in the round before, by round. */
	private static Map<Integer, Set<Seat>> newcomers(List<Step> steps) {
		return IntStream.range(0, steps.size())
			.boxed()
			.collect(Collectors.toMap((at) -> at + 1, (at) -> steps.get(at).others()));
	}

	/** Who decides in the first and in the last round whose marks are open. */
	private static @Nullable BeforeAndAfter owned(List<RatedRound> rounds) {
		List<Integer> open = IntStream.range(0, rounds.size())
			.filter((at) -> !rounds.get(at).ownership().isEmpty())
			.boxed()
			.toList();
		if (open.size() < 2) {
			return null;
		}
		int first = open.get(0);
		int last = open.get(open.size() - 1);
		Map<String, String> before = rounds.get(first).ownership();
		Map<String, String> after = rounds.get(last).ownership();
		return new BeforeAndAfter(first + 1, last + 1,
				Stream.concat(before.keySet().stream(), after.keySet().stream())
					.distinct()
					.map((area) -> new Owned(area, before.get(area), after.get(area)))
					.toList());
	}

	/**
	 * The facets of the newest round; a round that knows one no more has nothing there.
	 */
	private static List<Row.Facet> facets(List<RatedSource> ratings, @Nullable Step latest, @Nullable Step whole) {
		List<String> known = new ArrayList<>();
		ratings.forEach((rating) -> rating.facets()
			.stream()
			.map(RatedFacet::facet)
			.filter((facet) -> !known.contains(facet))
			.forEach(known::add));
		return known.stream()
			.map((facet) -> new Row.Facet(facet, ratings.stream().map((rating) -> cell(rating, facet)).toList(),
					(latest != null) ? latest.facet(facet).code() : null,
					(whole != null) ? whole.facet(facet).code() : null))
			.toList();
	}

	private static Cell cell(RatedSource rating, String id) {
		return rating.facets()
			.stream()
			.filter((facet) -> facet.facet().equals(id))
			.map((facet) -> cell(facet.band(), true, facet.measure()))
			.findFirst()
			.orElseGet(() -> cell(Band.NOT_RATED, true, null));
	}

	private static Cell cell(Band band, boolean firm, @Nullable Measure measure) {
		return (measure == null) ? new Cell(band.code(), firm, null, null, null) : new Cell(band.code(), firm,
				Rounding.down(measure.risk()), Rounding.down(measure.low()), Rounding.down(measure.high()));
	}

	private static StepView view(Step step, int from, int to, List<Agreed> agreed) {
		return new StepView(from, to, (step.obstacle() != null) ? step.obstacle().code() : null,
				step.others().stream().sorted().map(Seat::code).toList(), sources(step, Change.CLOSER),
				sources(step, Change.FURTHER), sources(step, Change.NO_CLEAR_CHANGE),
				agreed.stream().map((one) -> line(one, step)).toList());
	}

	/** The facets where anything can be said of one, else their source. */
	private static AgreedLine line(Agreed agreed, Step step) {
		List<Moved> moved = agreed.facets()
			.stream()
			.filter((facet) -> step.facet(facet) != Change.CANNOT_TELL)
			.map((facet) -> new Moved("facet." + facet, step.facet(facet).code()))
			.toList();
		if (moved.isEmpty() && agreed.source() != null && !step.isBlocked()) {
			moved = List.of(new Moved("source." + agreed.source().code(), step.source(agreed.source()).code()));
		}
		return new AgreedLine(agreed.title(), agreed.mechanism(), agreed.status(), moved);
	}

	private static List<String> sources(Step step, Change change) {
		return Stream.of(ConflictSource.values())
			.filter((source) -> Objects.equals(step.sources().get(source), change))
			.map(ConflictSource::code)
			.toList();
	}

}
