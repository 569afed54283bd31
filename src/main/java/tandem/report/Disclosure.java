package tandem.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import static tandem.report.Part.BANDS;
import static tandem.report.Part.BLIND_SPOTS;
import static tandem.report.Part.CEO_ANSWERS;
import static tandem.report.Part.CEO_GUESSES;
import static tandem.report.Part.EVERY_PAY;
import static tandem.report.Part.MARKS;
import static tandem.report.Part.OWN_PAY;
import static tandem.report.Part.PRIVATE_WORDS;
import static tandem.report.Part.SECOND_LOOKS;
import static tandem.report.Part.SHOWN_WORDS;
import static tandem.report.Reader.CEO;
import static tandem.report.Reader.CIO;
import static tandem.report.Reader.CMO;
import static tandem.report.Reader.LEAD;
import static tandem.report.Reader.MEMBER;
import static tandem.report.Reader.OUTSIDER;
import static tandem.report.Reader.PAIR;
import static tandem.report.Reader.SAMPLE;
import static tandem.report.Reader.TRIO;

/**
 * Who may see which part of a report, and when: the plan that people accept before their
 * first answer. What no line opens stays closed; marks have no line for other members of
 * the practice.
 */
public final class Disclosure {

	/**
	 * The same under every version of the text: a later one only adds to what is told.
	 */
	private static final List<Line> LINES = List.of(
			open(BANDS).to(CMO, CIO, CEO, MEMBER, OUTSIDER).when(Openness::released),
			open(MARKS, SHOWN_WORDS, OWN_PAY).to(CMO, CIO).when(Disclosure::areMarksReleased),
			open(MARKS, SHOWN_WORDS, CEO_GUESSES).to(CEO).when((round) -> areMarksReleased(round) && round.ceoMarks()),
			open(MARKS, SHOWN_WORDS).to(OUTSIDER).when((round) -> areMarksReleased(round) && round.ceoMarks()),
			open(BLIND_SPOTS).to(CMO, CIO).when((round) -> round.released() && round.ceoAgreed()),
			open(BLIND_SPOTS).to(CEO).when(Openness::released),
			open(BANDS, MARKS, EVERY_PAY, SHOWN_WORDS, PRIVATE_WORDS, BLIND_SPOTS, CEO_ANSWERS, CEO_GUESSES,
					SECOND_LOOKS)
				.to(LEAD)
				.when(Openness::answered),
			open(BANDS, MARKS, SHOWN_WORDS, BLIND_SPOTS).to(SAMPLE).when((round) -> true));

	/** What leaves the round as slides lacks this, whoever asks for them. */
	private static final Set<Part> NEVER_ON_SLIDES = EnumSet.of(OWN_PAY, EVERY_PAY, SHOWN_WORDS, PRIVATE_WORDS,
			CEO_ANSWERS, SECOND_LOOKS);

	private Disclosure() {
	}

	private static boolean areMarksReleased(Openness round) {
		return round.released() && round.marksReleased();
	}

	/** Everything that is open to a reader of a round. */
	public static Set<Part> parts(Reader reader, Openness round) {
		if (reader == PAIR) {
			return common(EnumSet.of(CMO, CIO), round);
		}
		if (reader == TRIO) {
			return common(EnumSet.of(CMO, CIO, CEO), round);
		}
		Set<Part> open = EnumSet.noneOf(Part.class);
		LINES.stream()
			.filter((line) -> line.readers().contains(reader) && line.condition().test(round))
			.forEach((line) -> open.addAll(line.parts()));
		return open;
	}

	/**
	 * What may stand on slides for a reader: they are projected and passed on, so
	 * nobody's pay and no comment is on them.
	 */
	static Set<Part> onSlides(Reader reader, Openness round) {
		Set<Part> open = parts(reader, round);
		open.removeAll(NEVER_ON_SLIDES);
		return open;
	}

	/**
	 * What is open to a reader who is to see no more than a level, however much they may.
	 */
	static Set<Part> upTo(Level most, Reader reader, Openness round) {
		Set<Part> open = parts(reader, round);
		if (most != Level.MARKS) {
			open.retainAll(EnumSet.of(BANDS));
		}
		return open;
	}

	/** Before one screen, only what each of them may see; nobody's own. */
	private static Set<Part> common(Set<Reader> readers, Openness round) {
		Set<Part> common = EnumSet.complementOf(EnumSet.of(OWN_PAY));
		readers.forEach((reader) -> common.retainAll(parts(reader, round)));
		return common;
	}

	public static Level level(Reader reader, Openness round) {
		Set<Part> open = parts(reader, round);
		if (open.contains(MARKS)) {
			return Level.MARKS;
		}
		return open.contains(BANDS) ? Level.BANDS : Level.NOTHING;
	}

	private static Parts open(Part... parts) {
		return new Parts(List.of(parts));
	}

	/** One line of the plan. */
	private record Line(List<Part> parts, Set<Reader> readers, Predicate<Openness> condition) {
	}

	/** The first words of a line. */
	private record Parts(List<Part> parts) {

		Readers to(Reader... readers) {
			return new Readers(this.parts, EnumSet.copyOf(Arrays.asList(readers)));
		}

	}

	/** A line without its condition. */
	private record Readers(List<Part> parts, Set<Reader> readers) {

		Line when(Predicate<Openness> condition) {
			return new Line(this.parts, this.readers, condition);
		}

	}

}
