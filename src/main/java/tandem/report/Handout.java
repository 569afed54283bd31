package tandem.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What goes into a file, and nothing else does.
 *
 * @param view what its reader may see
 * @param practiceId whose look it wears; {@code null} for the samples
 * @param edition how much of it
 * @param paper for which paper
 * @param sample what the sample is, {@code null} for a real round
 */
public record Handout(ReportView view, @Nullable UUID practiceId, Edition edition, Paper paper,
		@Nullable String sample) {

	/**
	 * The edition for a CEO goes from hand to hand: in anybody else's hands it holds no
	 * more than the bands.
	 */
	public Handout {
		if (edition == Edition.CEO && view.heading().reader() != Reader.CEO) {
			view = view.inBands();
		}
	}

}
