package tandem.assessment.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RedeemLink;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundStatus;
import tandem.shared.Seat;
import tandem.shared.Secret;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class StepsApiTests {

	private static final String CONSENT = "{\"obtainedBy\":\"Olga Ode\",\"date\":\"2027-01-08\"}";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindRound findRound;

	@Autowired
	RedeemLink redeemLink;

	@Autowired
	ReleaseRound releaseRound;

	SignedIn owner;

	ApiCaller caller;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.caller = ApiCaller.of(this.owner, this.practices, this.mvc);
	}

	@Test
	void launchesADraftOnce() {
		Launched round = this.rounds.draft(this.owner);

		assertThat(post(round, "/launch")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.status", (status) -> status.assertThat().isEqualTo("collecting"))
			.hasPathSatisfying("$.links.cmo", (link) -> link.assertThat().asString().contains("/l/"));
		assertThat(post(round, "/launch")).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The round has been started already.");
	}

	@Test
	void cancelsUntilTheRelease() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(post(round, "/cancel")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("cancelled");
		assertThat(post(round, "/cancel")).hasStatus(409);
	}

	@Test
	void archivesOnlyWhatHasBeenReleased() {
		Launched round = this.rounds.complete(this.owner);
		assertThat(post(round, "/archive")).hasStatus(409);

		this.releaseRound.release(this.owner, round.roundId(), ReleaseLevel.BANDS);

		assertThat(post(round, "/archive")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("archived");
	}

	@Test
	void changesOnlyWhatTheCallerHasRead() {
		Launched round = this.rounds.launched(this.owner);
		String read = String.valueOf(this.caller.get("/rounds/" + round.roundId()).getResponse().getHeader("ETag"));
		this.rounds.open(round, Seat.CMO);

		assertThat(this.caller.post("/rounds/" + round.roundId() + "/cancel", null, "If-Match", read)).hasStatus(412)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);

		String fresh = String.valueOf(this.caller.get("/rounds/" + round.roundId()).getResponse().getHeader("ETag"));
		assertThat(this.caller.post("/rounds/" + round.roundId() + "/cancel", null, "If-Match", fresh)).hasStatusOk();
	}

	@Test
	void makesANewLinkThatReplacesTheOldOne() throws Exception {
		Launched round = this.rounds.launched(this.owner);

		MvcTestResult made = post(round, "/seats/cio/link");

		assertThat(made).hasStatus(201).bodyJson().extractingPath("$.seat").isEqualTo("cio");
		String link = JsonPath.read(made.getResponse().getContentAsString(), "$.link");
		Secret fresh = new Secret(link.substring(link.lastIndexOf('/') + 1));
		assertThat(this.redeemLink.look(fresh, "192.0.2.1")).isPresent();
		assertThat(this.redeemLink.look(round.links().get(Seat.CIO), "192.0.2.1")).isEmpty();
		assertThat(post(round, "/seats/cfo/link")).hasStatus(404);
		assertThat(post(this.rounds.draft(this.owner), "/seats/cio/link")).hasStatus(409);
	}

	@Test
	void bringsInAnswersGivenElsewhere() throws Exception {
		Launched round = this.rounds.launched(this.owner);

		assertThat(bringIn(round, golden())).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.status", (status) -> status.assertThat().isEqualTo("complete"))
			.hasPathSatisfying("$.seats.cmo.submitted", (submitted) -> submitted.assertThat().isEqualTo(true));
		assertThat(this.findRound.byId(this.owner, round.roundId()).importNote()).extracting("obtainedBy")
			.isEqualTo("Olga Ode");
		assertThat(bringIn(round, golden())).hasStatus(409);
	}

	@Test
	void bringsInNothingOnceAnyoneHasAnswered() {
		Launched round = this.rounds.launched(this.owner);
		this.rounds.answer(this.rounds.consented(round, Seat.CIO), Map.of("P4a", "3"));

		assertThat(bringIn(round, "{\"cmo\":{},\"cio\":{},\"consent\":" + CONSENT + "}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Somebody has answered here already, so nothing can be brought in.");
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"cmo\":{},\"cio\":{}}|consent", "{\"cmo\":{},\"consent\":%s}|cio",
			"{\"cmo\":[],\"cio\":{},\"consent\":%s}|cmo",
			"{\"cmo\":{\"P1a\":{\"own\":8}},\"cio\":{},\"consent\":%s}|cmo.P1a.own",
			"{\"cmo\":{\"P1a\":{\"own\":3.0}},\"cio\":{},\"consent\":%s}|cmo.P1a.own",
			"{\"cmo\":{\"Z9\":1},\"cio\":{},\"consent\":%s}|cmo.Z9",
			"{\"cmo\":{},\"cio\":{\"C1\":1},\"consent\":%s}|cio.C1",
			"{\"cmo\":{},\"cio\":{},\"extra\":1,\"consent\":%s}|extra",
			"{\"cmo\":{},\"cio\":{},\"consent\":{\"obtainedBy\":\"O\"}}|consent.date",
			"{\"cmo\":{},\"cio\":{},\"consent\":{\"obtainedBy\":\"O\",\"date\":\"2027-01-12\"}}|consent.date",
			"{\"cmo\":{},\"cio\":{},\"consent\":{\"date\":\"2027-01-08\"}}|consent.obtainedBy",
			"{\"cmo\":{},\"cio\":{},\"consent\":{\"obtainedBy\":\"O\",\"date\":\"2027-01-08\",\"x\":1}}|consent.x" })
	void bringsInAllOfItOrNothing(String body, String path) {
		Launched round = this.rounds.launched(this.owner);

		assertThat(bringIn(round, body.formatted(CONSENT))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo(path);
		assertThat(this.findRound.byId(this.owner, round.roundId()).seats().values())
			.allMatch((seat) -> seat.submitted() == null && seat.share() == 0);
	}

	@Test
	void letsOnlyTheLeadConsultantBringInAnswers() {
		Launched round = this.rounds.launched(this.owner);
		SignedIn colleague = this.practices.consultant(this.owner);

		assertThat(this.mvc.post()
			.uri("/api/v1/rounds/" + round.roundId() + "/answers")
			.with(OpenedPractices.as(colleague))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"cmo\":{},\"cio\":{},\"consent\":" + CONSENT + "}")).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(status(round)).isEqualTo(RoundStatus.COLLECTING);
	}

	private MvcTestResult post(Launched round, String step) {
		return this.caller.post("/rounds/" + round.roundId() + step, null);
	}

	private MvcTestResult bringIn(Launched round, String body) {
		return this.caller.post("/rounds/" + round.roundId() + "/answers", body);
	}

	private RoundStatus status(Launched round) {
		return this.findRound.byId(this.owner, round.roundId()).status();
	}

	private static String golden() throws Exception {
		JsonMapper json = JsonMapper.shared();
		Object request = json.readValue(Files.readString(Path.of("src/test/resources/golden/mixed-1.json")), Map.class)
			.get("request");
		Map<?, ?> sheets = (Map<?, ?>) request;
		return "{\"cmo\":%s,\"cio\":%s,\"consent\":%s}".formatted(json.writeValueAsString(sheets.get("cmo")),
				json.writeValueAsString(sheets.get("cio")), CONSENT);
	}

}
