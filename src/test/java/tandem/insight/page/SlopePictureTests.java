package tandem.insight.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

class SlopePictureTests {

	private static final RatedSource NOT_RATED = rating(Band.NOT_RATED, null);

	@Test
	void standsHigherTheMoreThereIsOfConflict() {
		SlopePicture picture = SlopePicture.of(List.of(of(0), of(50), of(100)), Set.of(), Map.of());

		assertThat(picture.dots()).extracting(SlopePicture.Dot::y).containsExactly(152.0, 82.0, 12.0);
		assertThat(picture.dots()).extracting(SlopePicture.Dot::risk).containsExactly(0, 50, 100);
		assertThat(picture.lines()).hasSize(2);
		assertThat(picture.ranges()).hasSize(2);
		assertThat(picture.spans()).hasSize(3);
	}

	@Test
	void breaksWhereTwoRoundsWereNotMeasuredAlike() {
		SlopePicture picture = SlopePicture.of(List.of(of(10), of(20), of(30)), Set.of(1), Map.of());

		assertThat(picture.dots()).hasSize(3);
		assertThat(picture.lines()).singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
			.startsWith("M" + picture.dots().get(1).x() + " ");
	}

	@Test
	void leavesOutWhatIsNotRated() {
		SlopePicture picture = SlopePicture.of(List.of(of(10), NOT_RATED, of(30)), Set.of(), Map.of());

		assertThat(picture.dots()).extracting(SlopePicture.Dot::round).containsExactly(1, 3);
		assertThat(picture.lines()).isEmpty();
	}

	@Test
	void drawsNoNumberWhereOneIsClosed() {
		SlopePicture picture = SlopePicture.of(List.of(of(26), rating(Band.WATCH, null), of(44)), Set.of(), Map.of());

		assertThat(picture.dots()).extracting(SlopePicture.Dot::risk).containsOnlyNulls();
		assertThat(picture.dots()).extracting(SlopePicture.Dot::y).containsOnly(picture.dots().get(0).y());
		assertThat(picture.ranges()).isEmpty();
		assertThat(picture.spans()).isEmpty();
	}

	@Test
	void tellsOfARoundWithoutARatingAndOfWhoIsNew() {
		SlopePicture picture = SlopePicture.of(List.of(of(10), NOT_RATED, of(30)), Set.of(2),
				Map.of(1, Set.of(Seat.CIO, Seat.CMO), 2, Set.of(Seat.CIO)));

		assertThat(picture.columns()).extracting(SlopePicture.Column::rated).containsExactly(true, false, true);
		assertThat(picture.columns().get(1).newcomers()).extracting(SlopePicture.Sign::seat)
			.containsExactly("cmo", "cio");
		assertThat(picture.columns().get(2).newcomers()).singleElement()
			.isEqualTo(new SlopePicture.Sign("cio", picture.columns().get(2).x()));
		assertThat(picture.cuts()).singleElement()
			.isEqualTo((picture.columns().get(1).x() + picture.columns().get(2).x()) / 2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 8, 12 })
	void keepsNumbersApartAndWithinThePicture(int rounds) {
		SlopePicture picture = SlopePicture
			.of(IntStream.range(0, rounds).mapToObj((at) -> of((at * 37) % 101)).toList(), Set.of(), Map.of());

		assertThat(picture.dots()).extracting(picture::label).allMatch((y) -> y >= 12 && y <= 152);
		for (int at = 1; at < rounds; at++) {
			assertThat(picture.columns().get(at).x() - picture.columns().get(at - 1).x()).isGreaterThan(16);
		}
	}

	private static RatedSource of(double risk) {
		return rating(Band.of(risk), new Measure(risk, Math.max(0, risk - 5), Math.min(100, risk + 5)));
	}

	private static RatedSource rating(Band band, @Nullable Measure measure) {
		return new RatedSource(ConflictSource.GOALS, band, true, measure, List.of());
	}

}
