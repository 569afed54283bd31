package tandem.report.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tandem.instrument.Problem;

/**
 * The faults found in what was sent; past a number that helps nobody they are only
 * counted.
 */
final class Faults implements Consumer<Problem> {

	static final int MOST_NAMED = 1000;

	private final List<Problem> named = new ArrayList<>();

	private int count;

	@Override
	public void accept(Problem problem) {
		this.count++;
		if (this.named.size() < MOST_NAMED) {
			this.named.add(problem);
		}
	}

	List<Problem> named() {
		return List.copyOf(this.named);
	}

	int count() {
		return this.count;
	}

	boolean isEmpty() {
		return this.count == 0;
	}

}
