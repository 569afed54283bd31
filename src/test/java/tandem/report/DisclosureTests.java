package tandem.report;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureTests {

	private static final Openness ANSWERED = new Openness(true, false, false, false, true);

	private static final Openness RELEASED = new Openness(true, true, false, false, true);

	private static final Openness MARKS_RELEASED = new Openness(true, true, true, false, true);

	@ParameterizedTest
	@CsvSource({ "CMO, NOTHING, BANDS, MARKS", "CIO, NOTHING, BANDS, MARKS", "CEO, NOTHING, BANDS, BANDS",
			"MEMBER, NOTHING, BANDS, BANDS", "LEAD, MARKS, MARKS, MARKS" })
	void opensStepByStep(Reader reader, Level answered, Level released, Level marksReleased) {
		assertThat(Disclosure.level(reader, ANSWERED)).isEqualTo(answered);
		assertThat(Disclosure.level(reader, RELEASED)).isEqualTo(released);
		assertThat(Disclosure.level(reader, MARKS_RELEASED)).isEqualTo(marksReleased);
	}

	@ParameterizedTest
	@EnumSource(value = Reader.class, mode = EnumSource.Mode.EXCLUDE, names = "SAMPLE")
	void opensNothingBeforeBothHaveSubmitted(Reader reader) {
		assertThat(Disclosure.parts(reader, Openness.CLOSED)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Reader.class, mode = EnumSource.Mode.EXCLUDE, names = "LEAD")
	void keepsForTheLeadConsultantWhatIsForNobodyElse(Reader reader) {
		assertThat(Disclosure.parts(reader, MARKS_RELEASED)).doesNotContain(Part.EVERY_PAY, Part.PRIVATE_WORDS,
				Part.CEO_ANSWERS, Part.SECOND_LOOKS);
	}

	@ParameterizedTest
	@EnumSource(value = Reader.class, names = { "CMO", "CIO" })
	void showsTheCeosImpressionToThePairOnlyWithTheCeosLeave(Reader reader) {
		Openness withoutLeave = new Openness(true, true, true, false, false);

		assertThat(Disclosure.parts(reader, RELEASED)).contains(Part.BLIND_SPOTS);
		assertThat(Disclosure.parts(reader, withoutLeave)).doesNotContain(Part.BLIND_SPOTS);
		assertThat(Disclosure.parts(Reader.CEO, withoutLeave)).contains(Part.BLIND_SPOTS);
		assertThat(Disclosure.parts(Reader.MEMBER, RELEASED)).doesNotContain(Part.BLIND_SPOTS);
	}

	@Test
	void neverOpensMarksWithoutTheBands() {
		Openness marksAlone = new Openness(true, false, true, false, true);

		assertThat(Disclosure.parts(Reader.CMO, marksAlone)).isEmpty();
	}

	@Test
	void opensToAPersonTheirOwnPayWithTheMarks() {
		assertThat(Disclosure.parts(Reader.CIO, RELEASED)).isEqualTo(Set.of(Part.BANDS, Part.BLIND_SPOTS));
		assertThat(Disclosure.parts(Reader.CIO, MARKS_RELEASED)).contains(Part.OWN_PAY, Part.SHOWN_WORDS);
	}

	@Test
	void opensToThePairBeforeOneScreenWhatBothMaySeeAndNobodysPay() {
		assertThat(Disclosure.parts(Reader.PAIR, ANSWERED)).isEmpty();
		assertThat(Disclosure.parts(Reader.PAIR, RELEASED)).isEqualTo(Set.of(Part.BANDS, Part.BLIND_SPOTS));
		assertThat(Disclosure.parts(Reader.PAIR, MARKS_RELEASED))
			.isEqualTo(Set.of(Part.BANDS, Part.BLIND_SPOTS, Part.MARKS, Part.SHOWN_WORDS));
	}

	@Test
	void opensToThePairWithTheCeoWhatAllThreeMaySee() {
		Openness keysTurned = new Openness(true, true, true, true, false);

		assertThat(Disclosure.parts(Reader.TRIO, MARKS_RELEASED)).isEqualTo(Set.of(Part.BANDS, Part.BLIND_SPOTS));
		assertThat(Disclosure.parts(Reader.TRIO, keysTurned))
			.isEqualTo(Set.of(Part.BANDS, Part.MARKS, Part.SHOWN_WORDS));
	}

	/** What a link shows: bands, or marks with both keys, and nothing of the CEO's. */
	@Test
	void opensByALinkNoMoreThanItWasMadeForAndNoMoreThanTheCeoMayRead() {
		Openness keysTurned = new Openness(true, true, true, true, true);

		assertThat(Disclosure.upTo(Level.MARKS, Reader.OUTSIDER, ANSWERED)).isEmpty();
		assertThat(Disclosure.upTo(Level.BANDS, Reader.OUTSIDER, keysTurned)).isEqualTo(Set.of(Part.BANDS));
		assertThat(Disclosure.upTo(Level.MARKS, Reader.OUTSIDER, MARKS_RELEASED)).isEqualTo(Set.of(Part.BANDS));
		assertThat(Disclosure.upTo(Level.MARKS, Reader.OUTSIDER, keysTurned))
			.isEqualTo(Set.of(Part.BANDS, Part.MARKS, Part.SHOWN_WORDS));
		assertThat(Disclosure.parts(Reader.CEO, keysTurned))
			.containsAll(Disclosure.upTo(Level.MARKS, Reader.OUTSIDER, keysTurned));
	}

	@ParameterizedTest
	@EnumSource(Reader.class)
	void putsNobodysPayNoCommentAndNoNoteOnSlides(Reader reader) {
		Openness everything = new Openness(true, true, true, true, true);

		assertThat(Disclosure.onSlides(reader, everything)).contains(Part.BANDS)
			.doesNotContain(Part.OWN_PAY, Part.EVERY_PAY, Part.SHOWN_WORDS, Part.PRIVATE_WORDS, Part.CEO_ANSWERS,
					Part.SECOND_LOOKS);
	}

}
