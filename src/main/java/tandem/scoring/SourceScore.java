package tandem.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.shared.Band;
import tandem.shared.Reason;

/**
 * How strained one source of conflict is.
 *
 * @param risk the weighted mean of the scored facets, from 0 (aligned) to 100 (conflict);
 * {@code null} where too few items are scored
 * @param band the word for the risk
 * @param low the smallest risk on 0–100 when one facet's weight at a time is halved or
 * raised by half; {@code null} where not rated
 * @param high the largest such risk
 * @param firm the band is the same at {@code low} and at {@code high}; false where not
 * rated
 * @param coverage scored items as a share of the source's items, from 0 to 1
 * @param facets the parts, by facet id, in the instrument's order
 * @param items the scored items, by id, in the instrument's order
 * @param reason what the risk was made of, or why there is none
 * @param lowReason whose weight gives {@code low}
 * @param highReason whose weight gives {@code high}
 */
public record SourceScore(@Nullable Double risk, Band band, @Nullable Double low, @Nullable Double high, boolean firm,
		double coverage, Map<String, FacetScore> facets, Map<String, ItemScore> items, Reason reason, Reason lowReason,
		Reason highReason) {

	public SourceScore {
		facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
		items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
	}

}
