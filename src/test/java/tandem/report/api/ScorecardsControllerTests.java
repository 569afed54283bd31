package tandem.report.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import tandem.api.StrictJson;

import static org.assertj.core.api.Assertions.assertThat;

@ScorecardApiTest
class ScorecardsControllerTests {

	private static final String EMPTY = """
			{"instrument":"cmo-cio-1","strategy":"both","cmo":{},"cio":{}}""";

	private final MockMvcTester mvc;

	private final ScorecardCalls scorecards;

	ScorecardsControllerTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
		this.scorecards = new ScorecardCalls(mvc);
	}

	@Test
	void scoresOneRequest() throws IOException {
		Map<String, Object> golden = object(Files.readString(Path.of("src/test/resources/golden/mixed-10.json")));

		MvcTestResult answer = this.scorecards.json(JsonMapper.shared().writeValueAsString(golden.get("request")));

		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(JsonDifferences.between(golden.get("response"), object(text(answer)))).isEmpty();
	}

	@Test
	void keepsEveryNull() {
		assertThat(this.scorecards.json(EMPTY)).bodyJson().isLenientlyEqualTo("""
				{"goals": null, "understanding": {"cmo": null, "cio": null}, "headline": {"source": null},
				 "sources": {"goals": {"risk": null, "low": null, "high": null}}}""");
	}

	@Test
	void answersAnEmptyListWithAnEmptyList() {
		assertThat(this.scorecards.json("[]")).hasStatusOk().bodyText().isEqualTo("[]");
	}

	@Test
	void scoresAListInItsOrder() {
		MvcTestResult answer = this.scorecards.json("[%s,%s]".formatted(EMPTY, EMPTY.replace("\"cmo\":{}", """
				"cmo":{"A1c":"none"}""")));

		assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				[{"sources": {"accountability": {"items": {"A1c": null}}}},
				 {"sources": {"accountability": {"items": {"A1c": 100.0}}}}]""");
	}

	@Test
	void takesAThousandRequestsInAListAndNotOneMore() {
		assertThat(this.scorecards.json("[" + String.join(",", Collections.nCopies(1000, EMPTY)) + "]")).hasStatusOk();

		ScorecardCalls.assertRefused(
				this.scorecards.json("[" + String.join(",", Collections.nCopies(1001, EMPTY)) + "]"),
				HttpStatus.UNPROCESSABLE_CONTENT, "[1000]");
	}

	@Test
	void refusesAWholeListForOneBadRequest() {
		String bad = EMPTY.replace("\"cmo\":{}", """
				"cmo":{"P1a":{"own":8}}""");

		ScorecardCalls.assertRefused(this.scorecards.json("[%s,%s,%s,%s]".formatted(EMPTY, EMPTY, EMPTY, bad)),
				HttpStatus.UNPROCESSABLE_CONTENT, "[3].cmo.P1a.own");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"instrument":"cmo-cio-1", | | instrument | This is needed.
			"strategy":"both" | "strategy":null | strategy | This is needed.
			"cmo":{} | "cmo":null | cmo | This is needed.
			,"cio":{} | | cio | This is needed.
			"cmo-cio-1" | "cmo-cio-0" | instrument | No instrument of this name has been released.
			"both" | "luck" | strategy | Please choose one of these: differentiation, cost, both, unknown.
			"both" | 1 | strategy | Please choose one of these: differentiation, cost, both, unknown.
			"cmo":{} | "cmo":[] | cmo | Please give an object that holds answers by the ids of the questions.
			"cmo":{} | "cmo":{},"coo":{} | coo | There is nothing of this name here.
			"cmo":{} | "cmo":{"P4a":3.0} | cmo.P4a | Please give one whole number from 1 to 5.
			"cmo":{} | "cmo":{"P4a":3e0} | cmo.P4a | Please give one whole number from 1 to 5.
			"cmo":{} | "cmo":{"P4a":"3"} | cmo.P4a | Please give one whole number from 1 to 5.
			"cmo":{} | "cmo":{"P4a":99999999999999999999} | cmo.P4a | Please give one whole number from 1 to 5.
			"cmo":{} | "cmo":{"P1a":{"own":0}} | cmo.P1a.own | Please give one whole number from 1 to 7.
			"cmo":{} | "cmo":{"C1":3} | cmo.C1 | This question is not asked of this person.
			"cmo":{} | "cmo":{"status":"released"} | cmo.status | The instrument has no question with this id.
			"cmo":{} | "cmo":{},"ceo":[] | ceo | Please give an object that holds answers by the ids of the questions.
			"cmo":{} | "cmo":{},"ceo":{"C9":{"goals":5}} | ceo.C9.goals | Please give one whole number from 1 to 4.
			""")
	void namesAFaultWithItsPath(String right, @Nullable String wrong, String path, String message) {
		MvcTestResult answer = this.scorecards.json(EMPTY.replace(right, (wrong != null) ? wrong : ""));

		ScorecardCalls.assertRefused(answer, HttpStatus.UNPROCESSABLE_CONTENT, path);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].message").isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "null", "\"text\"", "true" })
	void refusesWhatIsNoRequest(String body) {
		ScorecardCalls.assertRefused(this.scorecards.json(body), HttpStatus.UNPROCESSABLE_CONTENT, "");
	}

	@Test
	void namesAllFaultsAtOnce() {
		MvcTestResult answer = this.scorecards.json("""
				{"cmo":{"X":1},"cio":{"P4a":0},"more":1}""");

		assertThat(answer).bodyJson()
			.extractingPath("$.errors[*].path")
			.isEqualTo(List.of("more", "instrument", "strategy", "cmo.X", "cio.P4a"));
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("5 faults were found; 5 of them are named below. Nothing was stored.");
	}

	@Test
	void countsFaultsPastThoseItNames() {
		StringBuilder sheet = new StringBuilder("\"X\":1");
		for (int i = 0; i < 9_999; i++) {
			sheet.append(",\"X").append(i).append("\":1");
		}

		MvcTestResult answer = this.scorecards.json(EMPTY.replace("\"cmo\":{}", "\"cmo\":{%s}".formatted(sheet)));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer).bodyJson().extractingPath("$.errors.length()").isEqualTo(1000);
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("10,000 faults were found; 1,000 of them are named below. Nothing was stored.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "{", "{\"instrument\":", "nonsense", "{} {}", "[] x", "[{},]",
			"{\"cmo\":{},\"cmo\":{}}", "{\"cmo\":{\"P4a\":1,\"P4a\":2}}", "{\"cmo\":{\"a\\u0000\":1}}",
			"{\"cmo\":\"\\ud800\"}", "{\"\\udc00\":1}", "{\"cmo\":NaN}", "{'cmo':{}}", "{\"cmo\":03}", "[1",
			"{\"cmo\":{}}\u0000" })
	void refusesWhatIsNoSoundJson(String body) {
		ScorecardCalls.assertRefused(this.scorecards.json(body), HttpStatus.BAD_REQUEST, null);
	}

	@Test
	void refusesBytesThatAreNoUtf8() {
		byte[] latin = "{\"cmo\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

		ScorecardCalls.assertRefused(this.scorecards.post(MediaType.APPLICATION_JSON, latin), HttpStatus.BAD_REQUEST,
				null);
		ScorecardCalls.assertRefused(
				this.scorecards.post(MediaType.APPLICATION_JSON, EMPTY.getBytes(StandardCharsets.UTF_16)),
				HttpStatus.BAD_REQUEST, null);
	}

	@Test
	void refusesNestingWithoutEnd() {
		ScorecardCalls.assertRefused(this.scorecards.json("[[" + "[".repeat(100_000)), HttpStatus.BAD_REQUEST, null);
	}

	@Test
	void takesEmojiAndTextFromRightToLeftForWhatTheyAre() {
		ScorecardCalls.assertRefused(this.scorecards.json(EMPTY.replace("\"cmo\":{}", "\"cmo\":{\"😀שלום\":1}")),
				HttpStatus.UNPROCESSABLE_CONTENT, "cmo.😀שלום");
	}

	@Test
	void refusesABodyThatIsTooLarge() {
		byte[] body = (EMPTY + " ".repeat(ScorecardsController.LARGEST_BODY)).getBytes(StandardCharsets.UTF_8);

		ScorecardCalls.assertRefused(this.scorecards.post(MediaType.APPLICATION_JSON, body),
				HttpStatus.CONTENT_TOO_LARGE, null);
	}

	@Test
	void refusesARequestWithMoreValuesThanAnybodyCouldAnswer() {
		String values = String.join(",", Collections.nCopies(StrictJson.MOST_VALUES, "1"));

		ScorecardCalls.assertRefused(this.scorecards.json("{\"cmo\":[%s]}".formatted(values)),
				HttpStatus.CONTENT_TOO_LARGE, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_YAML_VALUE,
			MediaType.APPLICATION_CBOR_VALUE, MediaType.APPLICATION_XML_VALUE })
	void refusesABodyOfAnotherType(String type) {
		MvcTestResult answer = this.scorecards.post(MediaType.valueOf(type), EMPTY.getBytes(StandardCharsets.UTF_8));

		ScorecardCalls.assertRefused(answer, HttpStatus.UNSUPPORTED_MEDIA_TYPE, null);
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("This address does not take a body of this type.");
	}

	@Test
	void refusesOtherMethods() {
		MvcTestResult answer = this.mvc.get().uri("/api/v1/scorecards").exchange();

		ScorecardCalls.assertRefused(answer, HttpStatus.METHOD_NOT_ALLOWED, null);
		assertThat(answer).hasHeader("Allow", "POST");
	}

	@Test
	void refusesToAnswerInAnotherFormat() {
		ScorecardCalls.assertRefused(this.mvc.post()
			.uri("/api/v1/scorecards")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_PDF)
			.content(EMPTY)
			.exchange(), HttpStatus.NOT_ACCEPTABLE, null);
	}

	@Test
	void hasNothingAtOtherAddresses() {
		ScorecardCalls.assertRefused(this.mvc.post().uri("/api/v1/scorecard").exchange(), HttpStatus.NOT_FOUND, null);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(String line) {
		return JsonMapper.shared().readValue(line, Map.class);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
