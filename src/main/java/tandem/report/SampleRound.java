package tandem.report;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer;
import tandem.instrument.ResponseSheet;
import tandem.shared.Seat;

/**
 * A round that anyone may look at, marked for what it is; its answers go through the same
 * scoring, disclosure and pages as everyone's.
 */
public final class SampleRound {

	private final String kind;

	private final List<Coded> coded;

	private final ReportedRound round;

	private final ComposeReport composeReport;

	SampleRound(String kind, List<Coded> coded, ReportedRound round, ComposeReport composeReport) {
		this.kind = kind;
		this.coded = List.copyOf(coded);
		this.round = round;
		this.composeReport = composeReport;
	}

	/**
	 * An answer that was read from a publication, and the row of the table it is from.
	 */
	public record Coded(String question, String row) {
	}

	/** Made up, or a published case. */
	public String kind() {
		return this.kind;
	}

	public List<Coded> coded() {
		return this.coded;
	}

	/** What was read from the publication for somebody; nothing else is told here. */
	public @Nullable String codedAnswer(Coded line, Seat seat) {
		if (!this.coded.contains(line)) {
			throw new IllegalArgumentException("Not coded: " + line);
		}
		ResponseSheet sheet = (seat == Seat.CEO) ? this.round.dyad().ceo() : this.round.dyad().of(seat);
		Answer answer = (sheet != null) ? sheet.answer(line.question()) : null;
		return (answer != null) ? answer.text() : null;
	}

	/**
	 * What anyone may see of it: everything but what one person keeps even from the
	 * other.
	 */
	public ReportView open() {
		return as(Reader.SAMPLE);
	}

	/** The page that a CEO would see. */
	public ReportView asCeo() {
		return as(Reader.CEO);
	}

	/** What slides show of it. */
	public ReportView forSlides() {
		return this.composeReport.compose(this.round, Reader.SAMPLE,
				Disclosure.onSlides(Reader.SAMPLE, Openness.CLOSED));
	}

	private ReportView as(Reader reader) {
		Set<Part> open = Disclosure.parts(reader, Openness.CLOSED.onceReleased());
		return this.composeReport.compose(this.round, reader, open);
	}

}
