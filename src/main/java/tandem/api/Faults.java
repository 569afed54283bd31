package tandem.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tandem.instrument.Problem;

/**
 * The faults found in what was sent; past a number that helps nobody they are only
 * counted.
 */
public final class Faults implements Consumer<Problem> {

	public static final int MOST_NAMED = 1000;

	private final List<Problem> named = new ArrayList<>();

	private int count;

	@Override
	public void accept(Problem problem) {
		this.count++;
		if (this.named.size() < MOST_NAMED) {
			this.named.add(problem);
		}
	}

	public List<Problem> named() {
		return List.copyOf(this.named);
	}

	public int count() {
		return this.count;
	}

	public boolean isEmpty() {
		return this.count == 0;
	}

}
