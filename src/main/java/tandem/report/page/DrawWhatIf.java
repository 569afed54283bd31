package tandem.report.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.Mechanism;
import tandem.mechanism.Owner;
import tandem.mechanism.Strain;
import tandem.mechanism.WhatIf;
import tandem.report.Bands;
import tandem.report.Bands.Proposal;
import tandem.report.Bands.SourceBand;
import tandem.report.ReportView;
import tandem.report.page.WhatIfPage.FacetChoice;
import tandem.report.page.WhatIfPage.Left;
import tandem.report.page.WhatIfPage.Option;
import tandem.report.page.WhatIfPage.SourceChoice;
import tandem.report.page.WhatIfPage.Warned;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/** Lays out what a choice of mechanisms does, from the bands alone. */
@Component
public class DrawWhatIf {

	private static final int A_QUARTER = 3;

	private final Catalogues catalogues;

	private final Answers answers;

	DrawWhatIf(Catalogues catalogues, Answers answers) {
		this.catalogues = catalogues;
		this.answers = answers;
	}

	/** All of these are mechanisms of the round's catalogue. */
	public boolean knows(ReportView view, Collection<String> ids) {
		return ids.stream().allMatch((id) -> catalogue(view).find(id).isPresent());
	}

	/** The plan of the report, as a choice. */
	public WhatIfPage drawPlan(ReportView view) {
		return draw(view, plan(view.bands()), true);
	}

	/** A choice of one's own; what is no mechanism of the catalogue is left out. */
	public WhatIfPage draw(ReportView view, Collection<String> ids) {
		return draw(view, ids, false);
	}

	private WhatIfPage draw(ReportView view, Collection<String> ids, boolean fromPlan) {
		Bands bands = view.bands();
		List<Mechanism> chosen = catalogue(view).mechanisms()
			.stream()
			.filter((mechanism) -> ids.contains(mechanism.id()))
			.toList();
		WhatIf choice = new WhatIf(strain(bands), chosen);
		List<String> forCeo = ids(chosen.stream().filter((known) -> known.owner() == Owner.CEO).toList());
		return new WhatIfPage(ids(chosen), fromPlan,
				chosen.stream().filter((known) -> known.effort() == A_QUARTER).count(), forCeo.size(),
				choice.inNeed().isEmpty(), left(choice), choice.imbalances().stream().map(this::warned).toList(),
				choice.strain().ceoNotEngaged() ? forCeo : List.of(),
				bands.sources().stream().map((source) -> source(source, view, choice)).toList());
	}

	private static Strain strain(Bands bands) {
		Map<ConflictSource, Band> sources = new EnumMap<>(ConflictSource.class);
		Map<ConflictSource, Map<String, Band>> facets = new EnumMap<>(ConflictSource.class);
		bands.sources().forEach((rating) -> {
			Map<String, Band> parts = new LinkedHashMap<>();
			rating.facets().forEach((facet) -> parts.put(facet.facet(), facet.band()));
			sources.put(rating.source(), rating.band());
			facets.put(rating.source(), parts);
		});
		return new Strain(sources, facets,
				bands.warnings().stream().anyMatch((caution) -> caution.warning() == Warning.CEO_NOT_ENGAGED));
	}

	private List<Left> left(WhatIf choice) {
		return choice.inNeed()
			.stream()
			.filter((source) -> !choice.leftOf(source).isEmpty())
			.map((source) -> new Left(source.code(),
					choice.uncovered().contains(source) ? null
							: this.answers
								.list(choice.leftOf(source).stream().map((facet) -> "facet." + facet).toList())))
			.toList();
	}

	private Warned warned(Reason reason) {
		Object[] facts = reason.facts().stream().map(this::words).toArray();
		String key = "what-if.warning." + reason.code();
		return new Warned(this.answers.text(key, facts), this.answers.text(key + ".about", facts));
	}

	/** A number, or a list of the keys of names. */
	private Object words(Object fact) {
		return (fact instanceof List<?> keys) ? this.answers.list(keys.stream().map(String::valueOf).toList()) : fact;
	}

	private SourceChoice source(SourceBand source, ReportView view, WhatIf choice) {
		return new SourceChoice(source.source().code(), source.band(), source.firm(),
				source.facets()
					.stream()
					.map((facet) -> new FacetChoice(facet.facet(), facet.band(), ids(choice.workingOn(facet.facet())),
							choice.leftOf(source.source()).contains(facet.facet())))
					.toList(),
				catalogue(view).mechanisms()
					.stream()
					.filter((mechanism) -> mechanism.source() == source.source())
					.map((mechanism) -> option(mechanism, view.bands(), choice))
					.toList());
	}

	private static Option option(Mechanism mechanism, Bands bands, WhatIf choice) {
		Reason waiting = choice.waiting(mechanism);
		return new Option(mechanism, choice.chosen().contains(mechanism), called(mechanism.id(), bands),
				(waiting != null) ? waiting.code() : null);
	}

	private static String called(String mechanism, Bands bands) {
		if (plan(bands).contains(mechanism)) {
			return "plan";
		}
		return bands.others().stream().map(Proposal::mechanism).anyMatch(mechanism::equals) ? "answers" : "not";
	}

	private static List<String> plan(Bands bands) {
		return bands.plan().stream().map(Proposal::mechanism).toList();
	}

	private static List<String> ids(List<Mechanism> mechanisms) {
		return mechanisms.stream().map(Mechanism::id).toList();
	}

	private Catalogue catalogue(ReportView view) {
		return this.catalogues.get(view.provenance().catalogue());
	}

}
