package tandem.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.assessment.Key;
import tandem.export.deck.SlidesFile;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.report.Level.BANDS;
import static tandem.report.Level.MARKS;
import static tandem.report.Level.NOTHING;
import static tandem.report.ReportedPair.PAY;
import static tandem.report.ReportedPair.PRIVATE;
import static tandem.report.ReportedPair.SHOWN;

/** The plan of disclosure, tried on the slides for each audience at each step. */
@TandemTest
class SlidesForEachAudienceTests {

	/** No need to look again. */
	private static final @Nullable Level AS_BEFORE = null;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	/** How far a round can be opened, one step after the other. */
	enum Step {

		ANSWERED, RELEASED, MARKS_WITHOUT_KEYS, MARKS_WITH_BOTH_KEYS

	}

	static Stream<Arguments> plan() {
		return Stream.of(line(Step.ANSWERED, NOTHING, NOTHING, NOTHING, MARKS, NOTHING),
				line(Step.RELEASED, BANDS, BANDS, BANDS, AS_BEFORE, BANDS),
				line(Step.MARKS_WITHOUT_KEYS, MARKS, BANDS, BANDS, AS_BEFORE, BANDS),
				line(Step.MARKS_WITH_BOTH_KEYS, AS_BEFORE, MARKS, MARKS, AS_BEFORE, AS_BEFORE));
	}

	private static Arguments line(Step step, @Nullable Level... levels) {
		return Arguments.of(step, Arrays.asList(levels));
	}

	@ParameterizedTest
	@MethodSource("plan")
	void holdWhatTheAudienceMaySeeNow(Step step, List<@Nullable Level> levels) {
		ReportedPair pair = opened(step);

		check(levels.get(0), () -> slides(pair, pair.lead(), ""));
		check(levels.get(1), () -> slides(pair, pair.lead(), "?as=trio"));
		check(levels.get(2), () -> byApi(pair, "?as=ceo"));
		check(levels.get(3), () -> slides(pair, pair.lead(), "?as=consultant"));
		check(levels.get(4), () -> slides(pair, pair.member(), ""));
		assertThat(slides(pair, pair.member(), "?as=pair")).hasStatus(403);
	}

	@Test
	void areNamedSafelyKeptNowhereAndWrittenDown() {
		ReportedPair pair = opened(Step.RELEASED);

		MvcTestResult slides = slides(pair, pair.lead(), "");

		assertThat(slides).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		assertThat(slides.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.matches("attachment; filename=\"tandem-Contoso-[0-9-]+[.]pptx\".*");
		assertThat(pair.logPage(Seat.CIO)).bodyText().contains("slides with the bands, as the pair sees it");
		assertThat(slides(pair, pair.lead(), "?as=everyone")).hasStatus(404);
		assertThat(byApi(pair, "?as=everyone")).hasStatus(422);
	}

	private ReportedPair opened(Step step) {
		ReportedPair pair = new ReportedPair(this.mvc, this.practices, this.rounds);
		pair.submitAll();
		if (step != Step.ANSWERED) {
			pair.release("bands");
		}
		if (step.ordinal() >= Step.MARKS_WITHOUT_KEYS.ordinal()) {
			pair.release("marks");
		}
		if (step == Step.MARKS_WITH_BOTH_KEYS) {
			Seat.PAIR.forEach((seat) -> this.keys.turn(pair.person(seat), Key.CEO_MARKS));
		}
		return pair;
	}

	private MvcTestResult slides(ReportedPair pair, RequestPostProcessor reader, String query) {
		return this.mvc.get().uri("/rounds/" + pair.round().roundId() + "/report.pptx" + query).with(reader).exchange();
	}

	private MvcTestResult byApi(ReportedPair pair, String query) {
		return this.mvc.get()
			.uri("/api/v1/rounds/" + pair.round().roundId() + "/report.pptx" + query)
			.with(this.practices.bearer(pair.leadConsultant()))
			.exchange();
	}

	private static void check(@Nullable Level level, Supplier<MvcTestResult> ask) {
		if (level == AS_BEFORE) {
			return;
		}
		MvcTestResult answer = ask.get();
		if (level == NOTHING) {
			assertThat(answer).hasStatus(409);
			return;
		}
		assertThat(answer).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.presentationml.presentation");
		String everything = new SlidesFile(answer.getResponse().getContentAsByteArray()).everything();
		assertThat(everything).contains("The four bands").doesNotContain(PRIVATE, SHOWN, PAY, "second look");
		if (level == BANDS) {
			assertThat(everything).contains("Band as a step").doesNotContain("Rating from 0", "Top goals", "●");
		}
		else {
			assertThat(everything).contains("Rating from 0", "Top goals");
		}
	}

}
