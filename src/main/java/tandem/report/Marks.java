package tandem.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.scoring.Coorientation;
import tandem.shared.Reason;
import tandem.shared.Seat;

/**
 * What the release of marks adds: numbers, and what each of the two answered and guessed.
 *
 * @param scorecard the stored scorecard; without the CEO's answers among its reasons,
 * except for the lead consultant
 * @param answers the text of each answer by seat and field; no answer on pay but those
 * that the reader may see
 * @param payHeldBack whose answer on pay is not for this reader
 * @param strengths what the two share, the calmest facets first
 * @param reasons why each scored question has its risk, or none; not for pay unless both
 * answers on it are open
 * @param views how far the two are from each other on each facet of which a state can be
 * told, and how far each believes it, in the order of the instrument
 */
public record Marks(KeptScorecard scorecard, Map<Seat, Map<String, String>> answers, Set<Seat> payHeldBack,
		List<Bands.Strength> strengths, Map<String, Reason> reasons, Map<String, Coorientation> views) {

	/** The question on pay, which is shown per person to its author and the lead only. */
	public static final String PAY = "A1d";

	public Marks {
		Map<Seat, Map<String, String>> copy = new EnumMap<>(Seat.class);
		answers.forEach((seat, fields) -> copy.put(seat, new LinkedHashMap<>(fields)));
		answers = copy;
		payHeldBack = Set.copyOf(payHeldBack);
		strengths = List.copyOf(strengths);
		reasons = Map.copyOf(reasons);
		views = new LinkedHashMap<>(views);
	}

	/** What somebody answered in a field, as text. */
	public @Nullable String answer(Seat seat, String field) {
		return this.answers.getOrDefault(seat, Map.of()).get(field);
	}

	/** Their mark in a field; {@code null} where unanswered or abstained. */
	public @Nullable Integer mark(Seat seat, String field) {
		String text = answer(seat, field);
		return (text != null && text.matches("[1-9]")) ? Integer.valueOf(text) : null;
	}

}
