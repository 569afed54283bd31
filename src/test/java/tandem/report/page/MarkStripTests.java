package tandem.report.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tandem.report.page.MarkStrip.Gap;
import tandem.report.page.MarkStrip.Lane;
import tandem.shared.Band;

import static org.assertj.core.api.Assertions.assertThat;

class MarkStripTests {

	@Test
	void putsEachGuessIntoTheLaneOfWhomItIsAbout() {
		MarkStrip strip = MarkStrip.of(7, said("1", "4"), said("7", "2"));

		Lane cmo = strip.lanes().get(0);
		Lane cio = strip.lanes().get(1);
		assertThat(cmo.own().x()).isEqualTo(strip.numbers().get(0).x());
		assertThat(cio.own().x()).isEqualTo(strip.numbers().get(2).x());
		assertThat(cio.guess()).isNotNull();
		assertThat(cio.guess().x()).isEqualTo(strip.numbers().get(1).x());
		assertThat(strip.lanes()).extracting(Lane::isMisread).containsExactly(true, true);
		assertThat(strip.isJoined()).isTrue();
		assertThat(strip.gaps()).isEmpty();
	}

	@Test
	void drawsNoLineWhereTheGuessIsRight() {
		MarkStrip strip = MarkStrip.of(7, said("3", "3"), said("3", "3"));

		assertThat(strip.lanes()).extracting(Lane::isMisread).containsExactly(false, false);
		assertThat(strip.lanes()).extracting(Lane::y).doesNotHaveDuplicates();
	}

	@Test
	void putsWhatIsMissingBesideTheScale() {
		MarkStrip strip = MarkStrip.of(7, said(null, "cant-tell"), said("7", null));

		assertThat(strip.gaps()).containsExactly(new Gap("cmo", "own", "open"), new Gap("cio", "guess", "open"),
				new Gap("cmo", "guess", "cant-tell"));
		assertThat(strip.lanes().get(0).own().x()).isGreaterThan(strip.lanes().get(1).own().x());
		assertThat(strip.isJoined()).isFalse();
		assertThat(strip.lanes()).extracting(Lane::isMisread).containsOnly(false);
		assertThat(strip.isUnanswered()).isFalse();
	}

	@Test
	void knowsAPracticeByItsFivePointsWithoutGuesses() {
		MarkStrip strip = MarkStrip.of(5, practice("na"), practice("5"));

		assertThat(strip.numbers()).extracting(MarkStrip.Tick::mark).containsExactly(1, 3, 5);
		assertThat(strip.gaps()).containsExactly(new Gap("cmo", "own", "na"));
		assertThat(strip.lanes()).extracting(Lane::guess).containsOnlyNulls();
	}

	@Test
	void tellsAQuestionThatNobodyAnswered() {
		assertThat(MarkStrip.of(7, said(null, null), said(null, null)).isUnanswered()).isTrue();
		assertThat(MarkStrip.of(5, practice(null), practice("na")).isUnanswered()).isFalse();
	}

	@Test
	void namesTheQuestionsOfAFacetWithTheLargestRiskFirst() {
		ReportPage.FacetBlock facet = new ReportPage.FacetBlock("scope", Band.WATCH, null, 30, null, null,
				List.of(question("P1a", null), question("P1b", 12), question("P2a", 40)));

		assertThat(facet.largestFirst()).extracting(ReportPage.Question::id).containsExactly("P2a", "P1b", "P1a");
	}

	private static ReportPage.Question question(String id, @Nullable Integer risk) {
		return new ReportPage.Question(id, "position", id, risk, null,
				new ReportPage.Said(null, null, null, null, null), false, null, List.of());
	}

	private static MarkStrip.Stored said(@Nullable String own, @Nullable String guess) {
		return new MarkStrip.Stored(own, guess, true);
	}

	private static MarkStrip.Stored practice(@Nullable String own) {
		return new MarkStrip.Stored(own, null, false);
	}

}
