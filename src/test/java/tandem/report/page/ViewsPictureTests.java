package tandem.report.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.report.GoldenViews;
import tandem.report.Level;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.report.page.ViewsPicture.Topic;
import tandem.report.page.ViewsPicture.View;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsPictureTests {

	static List<String> cases() {
		return GoldenViews.names();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void putsEachBeliefIntoTheFieldThatItsStateNames(String name) {
		ViewsPicture picture = picture(name);

		for (Topic topic : picture.topics()) {
			for (View view : topic.views()) {
				assertThat(field(topic.actual(), view.believed())).isEqualTo(view.state());
				assertThat(field((view.x() - ViewsPicture.x(0)) / 51, (ViewsPicture.y(0) - view.y()) / 51))
					.isEqualTo(view.state());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void letsNoPointCoverAnother(String name) {
		List<View> views = picture(name).topics().stream().flatMap((topic) -> topic.views().stream()).toList();

		for (View one : views) {
			assertThat(views.stream().filter((other) -> other != one))
				.noneMatch((other) -> Math.abs(one.x() - other.x()) < 17 && Math.abs(one.y() - other.y()) < 17);
		}
	}

	@Test
	void showsMostCasesSomeTopics() {
		Stream<ViewsPicture> pictures = cases().stream().map(ViewsPictureTests::picture);

		assertThat(pictures.filter((picture) -> picture.topics().size() == 3)).hasSizeGreaterThan(10);
	}

	@Test
	void isNotDrawnWhereOnlyBandsAreOpen() {
		ReportView bands = GoldenViews.onSlides("mixed-5.json", Reader.CEO, Level.BANDS);

		assertThat(TestPages.drawReport().draw(bands).views()).isNull();
	}

	private static ViewsPicture picture(String name) {
		ReportView view = GoldenViews.onSlides(name, Reader.SAMPLE, Level.MARKS);
		return Objects.requireNonNull(TestPages.drawReport().draw(view).views());
	}

	private static String field(double actual, double believed) {
		if (isUnclear(actual) || isUnclear(believed)) {
			return "cannot-tell";
		}
		if (actual < 1.5) {
			return (believed < 1.5) ? "agree-and-know-it" : "closer-than-they-think";
		}
		return (believed < 1.5) ? "further-apart-than-they-think" : "differ-and-know-it";
	}

	/** A place is known to a tenth of the picture's unit. */
	private static boolean isUnclear(double distance) {
		return distance > 1.01 && distance < 1.99;
	}

}
