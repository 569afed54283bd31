package tandem.mechanism;

import java.util.function.Predicate;

import tandem.shared.Reason;

/**
 * One condition under which a mechanism is called for.
 *
 * @param because what is named when it fires: an item, a facet or a finding
 * @param condition the condition itself, for the public codebook
 * @param test whether it fires for one pair
 */
public record Trigger(String because, Reason condition, Predicate<Findings> test) {

	boolean fires(Findings findings) {
		return this.test.test(findings);
	}

	/** Fires only while something else holds too; the codebook then says so. */
	Trigger onlyWhile(String code, Predicate<Findings> holds) {
		return new Trigger(this.because, Reason.of(code, this.condition.facts().toArray()), this.test.and(holds));
	}

}
