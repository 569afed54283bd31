package tandem.report.api;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class ReportApiTests {

	private static final String PRIVATE = "a private zebra";

	private static final String SHOWN = "a striped giraffe";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	private SignedIn lead;

	private RequestPostProcessor token;

	private TestRounds.Launched round;

	private String path;

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.token = this.practices.bearer(this.lead);
		this.round = this.rounds.launched(this.lead);
		this.path = "/api/v1/rounds/" + this.round.roundId();
	}

	@Test
	void answersNothingBeforeBothHaveSubmitted() {
		submit(Seat.CMO);

		assertThat(this.mvc.get().uri(this.path + "/report").with(this.token)).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post().uri(this.path + "/release").with(this.token)).hasStatus(409);
	}

	@Test
	void showsTheLeadConsultantEverythingAndTheOthersNothingBeforeRelease() {
		submitAll();

		assertThat(this.mvc.get().uri(this.path + "/report").with(this.token)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.level")
			.isEqualTo("marks");
		assertThat(this.mvc.get().uri(this.path + "/report").with(this.token)).bodyText().contains(PRIVATE, SHOWN);
		assertThat(this.mvc.get().uri(this.path + "/report?as=pair").with(this.token)).hasStatus(409);
		assertThat(this.mvc.get().uri(this.path + "/report?as=ceo").with(this.token)).hasStatus(409);
	}

	@Test
	void opensWordsWithoutANumberOrAQuestionByTheFirstRelease() {
		submitAll();

		assertThat(this.mvc.post().uri(this.path + "/release").with(this.token)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.level")
			.isEqualTo("bands");

		for (String reader : new String[] { "pair", "ceo" }) {
			assertThat(this.mvc.get().uri(this.path + "/report?as=" + reader).with(this.token)).hasStatusOk()
				.bodyText()
				.contains("\"level\":\"bands\"", "\"perspective\"")
				.doesNotContain("risk", "items", "P1a", "priority", "understanding", "\"ownership\"", PRIVATE, SHOWN);
		}
	}

	@Test
	void opensTheMarksToThePairAndNeverToTheCeoByTheSecondRelease() {
		submitAll();
		release("bands");

		assertThat(release("marks")).isEqualTo(200);

		assertThat(this.mvc.get().uri(this.path + "/report?as=pair").with(this.token)).bodyText()
			.contains("\"level\":\"marks\"", SHOWN)
			.doesNotContain(PRIVATE, "\"C1\"", "\"C5\"");
		assertThat(this.mvc.get().uri(this.path + "/report?as=ceo").with(this.token)).bodyText()
			.contains("\"level\":\"bands\"")
			.doesNotContain(SHOWN, PRIVATE);
	}

	@Test
	void refusesASecondReleaseAndMarksBeforeBands() {
		submitAll();

		assertThat(release("marks")).isEqualTo(409);
		assertThat(release("bands")).isEqualTo(200);
		assertThat(release("bands")).isEqualTo(409);
		assertThat(release("everything")).isEqualTo(422);
	}

	@Test
	void isNotThereForAnotherPractice() {
		submitAll();
		RequestPostProcessor stranger = this.practices.bearer(this.practices.owner());

		assertThat(this.mvc.get().uri(this.path + "/report").with(stranger)).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/v1/rounds/" + UUID.randomUUID() + "/report").with(stranger)).hasStatus(404);
		assertThat(this.mvc.post().uri(this.path + "/release").with(stranger)).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/v1/access-log?round=" + this.round.roundId()).with(stranger))
			.hasStatus(404);
		assertThat(this.mvc.get().uri(this.path + "/report")).hasStatus(401);
	}

	@Test
	void logsEachReadingAndTheRelease() {
		submitAll();
		this.mvc.get().uri(this.path + "/report").with(this.token).exchange();
		release("bands");

		assertThat(this.mvc.get().uri("/api/v1/access-log?round=" + this.round.roundId()).with(this.token))
			.hasStatusOk()
			.bodyText()
			.contains("report-read-by-api", "report-released", "submitted");
	}

	private int release(String level) {
		return this.mvc.post()
			.uri(this.path + "/release")
			.with(this.token)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"level\":\"%s\"}".formatted(level))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private void submitAll() {
		submit(Seat.CEO);
		submit(Seat.CMO);
		submit(Seat.CIO);
	}

	private void submit(Seat seat) {
		Map<String, String> answers = this.rounds.middling(seat, PRIVATE, SHOWN);
		this.rounds.submitted(this.round, seat, answers);
	}

}
