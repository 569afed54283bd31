package tandem.report.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ScorecardApiTest
class ScorecardLinesTests {

	private static final String EMPTY = """
			{"instrument":"cmo-cio-1","strategy":"both","cmo":{},"cio":{}}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScorecardsController controller;

	@Test
	void answersEachLineByALine() {
		MvcTestResult answer = lines(EMPTY, "", "  \r", EMPTY + "\r", "{", "[]",
				EMPTY.replace("\"cmo\":{}", "\"cmo\":{\"P4a\":9}"), "x".repeat(Lines.LONGEST + 1), EMPTY);

		List<Map<String, Object>> answers = read(answer);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_NDJSON);
		assertThat(answers).extracting((line) -> line.get("status"))
			.containsExactly(null, null, 400, 422, 422, 413, null);
		assertThat(answers).extracting((line) -> line.get("line")).containsExactly(null, null, 5, 6, 7, 8, null);
		assertThat(answers.get(4)).containsEntry("errors",
				List.of(Map.of("path", "cmo.P4a", "message", "Please give one whole number from 1 to 5.")));
		assertThat(answers.get(0)).containsEntry("instrument", "cmo-cio-1").isEqualTo(answers.get(6));
	}

	@Test
	void takesALineOfTheGreatestLength() {
		List<Map<String, Object>> answers = read(lines(EMPTY + " ".repeat(Lines.LONGEST - EMPTY.length()),
				EMPTY + " ".repeat(Lines.LONGEST - EMPTY.length() + 1)));

		assertThat(answers).extracting((line) -> line.get("status")).containsExactly(null, 413);
	}

	@Test
	void answersNoLinesWithNone() {
		assertThat(lines("")).hasStatusOk().bodyText().isEmpty();
	}

	@Test
	void answersEachLineBeforeTheNextIsSent() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		SlowSender sender = new SlowSender(response);

		this.controller.scoreLines(sender, response);

		assertThat(sender.answersSeen).containsExactly(0L, 1L, 2L, 3L);
		assertThat(response.isCommitted()).isTrue();
	}

	private MvcTestResult lines(String... lines) {
		return this.mvc.post()
			.uri("/api/v1/scorecards")
			.contentType(MediaType.APPLICATION_NDJSON)
			.content(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private static List<Map<String, Object>> read(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines()
			.map(ScorecardLinesTests::object)
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(String line) {
		return JsonMapper.shared().readValue(line, Map.class);
	}

	/** Gives three lines, one at a time, and looks before each how many were answered. */
	private static final class SlowSender extends InputStream {

		private static final byte[] LINE = (EMPTY + "\n").getBytes(StandardCharsets.UTF_8);

		private final List<Long> answersSeen = new ArrayList<>();

		private final MockHttpServletResponse response;

		SlowSender(MockHttpServletResponse response) {
			this.response = response;
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			this.answersSeen.add(this.response.getContentAsString().lines().count());
			if (this.answersSeen.size() > 3) {
				return -1;
			}
			System.arraycopy(LINE, 0, buffer, offset, LINE.length);
			return LINE.length;
		}

	}

}
