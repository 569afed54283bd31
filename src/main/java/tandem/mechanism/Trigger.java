package tandem.mechanism;

import java.util.function.Predicate;

/**
 * One condition under which a mechanism is called for.
 *
 * @param because what is named when it fires: an item, a facet or a finding
 * @param test whether it fires for one pair
 */
record Trigger(String because, Predicate<Findings> test) {

	boolean fires(Findings findings) {
		return this.test.test(findings);
	}

	/** Fires only while something else holds too. */
	Trigger onlyWhile(Predicate<Findings> holds) {
		return new Trigger(this.because, this.test.and(holds));
	}

}
