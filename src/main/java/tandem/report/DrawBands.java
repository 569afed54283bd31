package tandem.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Mechanism;
import tandem.report.Bands.Caution;
import tandem.report.Bands.FacetBand;
import tandem.report.Bands.Headline;
import tandem.report.Bands.Proposal;
import tandem.report.Bands.SourceBand;
import tandem.report.Bands.Strength;
import tandem.scoring.CoorientationState;
import tandem.scoring.OwnershipState;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/**
 * Reduces a scorecard to words. Lists stand in the order of the instrument and of the
 * catalogue, because the order of risks would tell the numbers; only the plan keeps its
 * order of doing.
 */
final class DrawBands {

	private static final int MOST_STRENGTHS = 5;

	private final KeptScorecard scorecard;

	private final Instrument instrument;

	private final Catalogue catalogue;

	private final CeoEngagement ceo;

	DrawBands(KeptScorecard scorecard, Instrument instrument, Catalogue catalogue, CeoEngagement ceo) {
		this.scorecard = scorecard;
		this.instrument = instrument;
		this.catalogue = catalogue;
		this.ceo = ceo;
	}

	Bands draw() {
		List<SourceBand> sources = Stream.of(ConflictSource.values()).map(this::source).toList();
		return new Bands(headline(sources), sources, strengths(sources), warnings(),
				this.scorecard.plan().stream().map((id) -> proposal(id, sources)).toList(), others(sources));
	}

	private SourceBand source(ConflictSource source) {
		KeptScorecard.Source score = Objects.requireNonNull(this.scorecard.sources().get(source.code()));
		return new SourceBand(source, band(score.band()), score.firm(),
				this.instrument.facets(source).stream().map((facet) -> facet(facet.id())).toList());
	}

	private FacetBand facet(String id) {
		KeptScorecard.Facet score = this.scorecard.facet(id);
		return new FacetBand(id, Band.of(score.risk()), pair(score.state()));
	}

	private static @Nullable CoorientationState pair(KeptScorecard.@Nullable State state) {
		return (state != null) ? Coded.of(CoorientationState.class, state.pair()) : null;
	}

	private static Band band(String code) {
		return Coded.of(Band.class, code);
	}

	private Headline headline(List<SourceBand> sources) {
		Band worst = band(this.scorecard.headline().band());
		List<ConflictSource> toAct = sources.stream()
			.filter((source) -> source.band().needsAction())
			.map(SourceBand::source)
			.toList();
		List<ConflictSource> onWatch = sources.stream()
			.filter((source) -> source.band() == Band.WATCH)
			.map(SourceBand::source)
			.toList();
		return new Headline(worst, toAct.isEmpty() ? onWatch : toAct, toAct);
	}

	private List<Strength> strengths(List<SourceBand> sources) {
		Stream<Strength> facets = sources.stream()
			.flatMap((source) -> source.facets().stream())
			.filter((facet) -> facet.band() == Band.ALIGNED)
			.map((facet) -> new Strength("facet", facet.facet()));
		return Stream.concat(facets, agreed(this.scorecard, this.instrument)).limit(MOST_STRENGTHS).toList();
	}

	/** Areas with an owner both name, and top goals of both. */
	private static Stream<Strength> agreed(KeptScorecard scorecard, Instrument instrument) {
		List<Strength> agreed = new ArrayList<>();
		for (Item item : instrument.items()) {
			if (item.kind() == Kind.OWNERSHIP) {
				item.fields()
					.stream()
					.filter((field) -> OwnershipState.AGREED.code().equals(scorecard.ownership().get(field.part())))
					.forEach((field) -> agreed.add(new Strength("area", field.part())));
			}
		}
		if (scorecard.goals() != null) {
			scorecard.goals().shared().forEach((goal) -> agreed.add(new Strength("goal", goal)));
		}
		return agreed.stream();
	}

	/** The same with the risks known: the calmest facets first. */
	static List<Strength> strengthsByRisk(KeptScorecard scorecard, Instrument instrument) {
		Stream<Strength> facets = instrument.facets()
			.stream()
			.filter((facet) -> Band.of(scorecard.facet(facet.id()).risk()) == Band.ALIGNED)
			.sorted(Comparator
				.comparingDouble((facet) -> Rounding.nine(Objects.requireNonNull(scorecard.facet(facet.id()).risk()))))
			.map((facet) -> new Strength("facet", facet.id()));
		return Stream.concat(facets, agreed(scorecard, instrument)).limit(MOST_STRENGTHS).toList();
	}

	private List<Caution> warnings() {
		return this.scorecard.warnings().stream().map((code) -> {
			Warning warning = Coded.of(Warning.class, code);
			return new Caution(warning, (warning == Warning.CEO_NOT_ENGAGED) ? this.ceo.code() : null);
		}).toList();
	}

	private List<Proposal> others(List<SourceBand> sources) {
		List<String> called = this.scorecard.recommendations()
			.stream()
			.map(KeptScorecard.Recommended::mechanism)
			.filter((id) -> !this.scorecard.plan().contains(id))
			.toList();
		return this.catalogue.mechanisms()
			.stream()
			.map(Mechanism::id)
			.filter(called::contains)
			.map((id) -> proposal(id, sources))
			.toList();
	}

	private Proposal proposal(String id, List<SourceBand> sources) {
		Mechanism mechanism = this.catalogue.find(id).orElseThrow();
		boolean waits = this.scorecard.recommendations()
			.stream()
			.anyMatch((recommended) -> recommended.mechanism().equals(id) && recommended.waits());
		boolean rated = sources.stream()
			.anyMatch((source) -> source.source() == mechanism.source() && source.isRated());
		return new Proposal(id, mechanism.source(), rated, mechanism.facets(), mechanism.owner(), mechanism.effort(),
				mechanism.stage(), mechanism.steps(), waits ? waiting(id, sources) : null);
	}

	/**
	 * A wait is kept as a fact only; which of its two reasons it has follows from the
	 * bands.
	 */
	private static String waiting(String id, List<SourceBand> sources) {
		boolean goalsAreCalm = sources.stream()
			.filter((source) -> source.source() == ConflictSource.GOALS
					|| source.source() == ConflictSource.ACCOUNTABILITY)
			.allMatch((source) -> source.band().isCalm());
		return goalsAreCalm ? id + ".ceo" : id;
	}

}
