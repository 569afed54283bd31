package tandem.mechanism;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.shared.Reason;

/**
 * A mechanism that the answers call for.
 *
 * @param mechanism what is recommended
 * @param priority the mean risk of its facets that have one, from 0 to 100
 * @param because the ids of the answers and states that fired, in the order of the rules,
 * each once
 * @param waiting why it has to wait and stays out of the plan; {@code null} where it need
 * not
 */
public record Recommendation(Mechanism mechanism, double priority, List<String> because, @Nullable Reason waiting) {

	public Recommendation {
		because = List.copyOf(because);
	}

	public boolean waits() {
		return this.waiting != null;
	}

}
