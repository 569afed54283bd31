package tandem.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.report.ResearchView;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * The scales of one instrument while pairs are taken up: each source as the CMO and as
 * the CIO answers it, over positions and practices and never facts; and each source's
 * risk as the weighted sum of its facets.
 */
final class Scales {

	private final Instrument instrument;

	private final Map<String, Reliability.Parts> parts = new LinkedHashMap<>();

	Scales(Instrument instrument) {
		this.instrument = instrument;
		for (ConflictSource source : ConflictSource.values()) {
			Seat.PAIR
				.forEach((seat) -> this.parts.put(name(source, seat), new Reliability.Parts(items(source).size())));
			this.parts.put(source.code() + Reliabilities.RISK, new Reliability.Parts(instrument.facets(source).size()));
		}
	}

	void take(ResearchView view) {
		for (ConflictSource source : ConflictSource.values()) {
			Seat.PAIR.forEach((seat) -> marks(source, view.sheets().get(seat))
				.ifPresent((marks) -> add(name(source, seat), marks)));
			risks(source, view.sources().get(source.code()))
				.ifPresent((risks) -> add(source.code() + Reliabilities.RISK, risks));
		}
	}

	Map<String, Reliability> found() {
		Map<String, Reliability> found = new LinkedHashMap<>();
		this.parts
			.forEach((scale, sums) -> sums.reliability().ifPresent((reliability) -> found.put(scale, reliability)));
		return found;
	}

	private void add(String scale, double[] marks) {
		Objects.requireNonNull(this.parts.get(scale)).add(marks);
	}

	/** Own marks; practices that are asked the other way round are turned. */
	private Optional<double[]> marks(ConflictSource source, ResearchView.@Nullable Sheet sheet) {
		List<Double> marks = new ArrayList<>();
		for (Item item : items(source)) {
			Integer mark = (sheet != null) ? sheet.mark(item.fields().get(0).name()) : null;
			if (mark == null) {
				return Optional.empty();
			}
			marks.add(item.reversed() ? 6.0 - mark : mark);
		}
		return Optional.of(marks.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private Optional<double[]> risks(ConflictSource source, ResearchView.@Nullable SourceResult result) {
		List<Facet> facets = this.instrument.facets(source);
		double weights = facets.stream().mapToDouble(Facet::weight).sum();
		List<Double> risks = new ArrayList<>();
		for (Facet facet : facets) {
			Double risk = (result != null && result.facets().containsKey(facet.id()))
					? Objects.requireNonNull(result.facets().get(facet.id())).risk() : null;
			if (risk == null) {
				return Optional.empty();
			}
			risks.add(facet.weight() * risk / weights);
		}
		return Optional.of(risks.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private List<Item> items(ConflictSource source) {
		return this.instrument.items()
			.stream()
			.filter((item) -> item.source() == source && (item.kind() == Kind.POSITION || item.kind() == Kind.PRACTICE))
			.toList();
	}

	private static String name(ConflictSource source, Seat seat) {
		return source.code() + "." + seat.code();
	}

}
