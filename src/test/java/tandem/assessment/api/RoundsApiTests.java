package tandem.assessment.api;

import java.time.ZoneId;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.ChangePractice;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.RedeemLink;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class RoundsApiTests {

	private static final String PAIR = "\"seats\":{\"cmo\":{\"name\":\"Ada Marsh\",\"email\":\"Ada@example.com\"},"
			+ "\"cio\":{\"name\":\"Ben Ito\"}}";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	KeepClients keepClients;

	@Autowired
	FindRound findRound;

	@Autowired
	ChangePractice changePractice;

	@Autowired
	RedeemLink redeemLink;

	@Autowired
	TestRounds rounds;

	SignedIn owner;

	ApiCaller caller;

	UUID client;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.caller = ApiCaller.of(this.owner, this.practices, this.mvc);
		this.client = this.keepClients.add(this.owner, new Name("Northwind")).id();
	}

	@Test
	void startsARoundAndHandsOutItsLinksOnce() throws Exception {
		MvcTestResult made = make(
				"""
						{"strategy":"cost","language":"en","release":"facilitated","due":"2027-01-31","draft":false,"invite":false,
						 "seats":{"cmo":{"name":"Ada Marsh","email":null},"cio":{"name":"Ben Ito"},"ceo":{"name":"Cleo Vance"}}}""");

		RoundView round = onlyRound();
		assertThat(made).hasStatus(201)
			.hasHeader("Location", "/api/v1/rounds/" + round.id())
			.bodyJson()
			.hasPathSatisfying("$.id", (id) -> id.assertThat().isEqualTo(round.id().toString()))
			.hasPathSatisfying("$.status", (status) -> status.assertThat().isEqualTo("collecting"));
		for (Seat seat : Seat.values()) {
			String link = JsonPath.read(made.getResponse().getContentAsString(), "$.links." + seat.code());
			assertThat(link).startsWith("http://localhost:8080/l/");
			Secret secret = new Secret(link.substring(link.lastIndexOf('/') + 1));
			assertThat(this.redeemLink.look(secret, "192.0.2.1").orElseThrow().role()).isEqualTo(seat);
		}
		assertThat(this.caller.get("/rounds/" + round.id())).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("""
					{"id":"%s","clientId":"%s","status":"collecting","strategy":"cost","language":"en",
					 "release":"facilitated","due":"2027-01-31","seats":{
					  "cmo":{"invited":true,"opened":false,"submitted":false,"declined":false,"answered":0.0},
					  "cio":{"invited":true,"opened":false,"submitted":false,"declined":false,"answered":0.0},
					  "ceo":{"invited":true,"opened":false,"submitted":false,"declined":false,"answered":0.0}}}"""
				.formatted(round.id(), this.client));
	}

	@Test
	void takesTheZoneThatIsNamedElseThePractices() {
		var settings = this.changePractice.settings(this.owner);
		this.changePractice.to(this.owner, new ChangePractice.Settings(settings.name(), settings.clientsSeen(),
				ZoneId.of("Europe/Berlin"), settings.version()));

		assertThat(make("{" + PAIR + "}")).bodyJson().extractingPath("$.zone").isEqualTo("Europe/Berlin");
		assertThat(make("{\"zone\":\"Asia/Taipei\"," + PAIR + "}")).bodyJson()
			.extractingPath("$.zone")
			.isEqualTo("Asia/Taipei");
		assertThat(make("{\"zone\":\"UTC\"," + PAIR + "}")).bodyJson().doesNotHavePath("$.zone");
	}

	@Test
	void keepsADraftWithoutLinks() {
		assertThat(make("{\"draft\":true," + PAIR + "}")).hasStatus(201)
			.bodyJson()
			.hasPathSatisfying("$.status", (status) -> status.assertThat().isEqualTo("draft"))
			.hasPathSatisfying("$.strategy", (strategy) -> strategy.assertThat().isEqualTo("unknown"))
			.hasPathSatisfying("$.due", (due) -> due.assertThat().isNull())
			.hasPathSatisfying("$.links", (links) -> links.assertThat().asMap().isEmpty());
		assertThat(onlyRound().status()).isEqualTo(RoundStatus.DRAFT);
		assertThat(onlyRound().seats()).containsOnlyKeys(Seat.CMO, Seat.CIO);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}|seats", "{\"seats\":{}}|seats.cmo", "{\"seats\":[]}|seats",
			"{\"strategy\":\"luck\",%s}|strategy", "{\"language\":\"zh\",%s}|language",
			"{\"release\":\"by-vote\",%s}|release", "{\"due\":\"2027-01-10\",%s}|due", "{\"due\":20270131,%s}|due",
			"{\"due\":\"31.1.2027\",%s}|due", "{\"due\":\"+999999999-01-01\",%s}|due", "{\"invite\":true,%s}|invite",
			"{\"zone\":\"Middle-earth/Shire\",%s}|zone", "{\"zone\":2,%s}|zone", "{\"remind\":\"hourly\",%s}|remind",
			"{\"remind\":\"every-3-days\",%s}|remind", "{\"draft\":\"yes\",%s}|draft",
			"{\"status\":\"released\",%s}|status",
			"{\"seats\":{\"cmo\":{\"name\":\"A\"},\"cio\":{\"name\":\"B\",\"email\":\"b\"}}}|seats.cio.email",
			"{\"seats\":{\"cmo\":{\"name\":\"A\",\"role\":\"OWNER\"},\"cio\":{\"name\":\"B\"}}}|seats.cmo.role",
			"{\"seats\":{\"cmo\":{\"name\":\"A\"},\"cio\":{\"name\":\"B\"},\"cfo\":{\"name\":\"C\"}}}|seats.cfo",
			"{\"seats\":{\"cmo\":{\"name\":\"A\"},\"cio\":{\"name\":\"B\"},\"ceo\":{}}}|seats.ceo.name" })
	void namesWhatIsInvalid(String body, String path) {
		assertThat(make(body.formatted(PAIR))).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo(path);
		assertThat(this.findRound.ofClient(this.owner, this.client, 0, 10)).isEmpty();
	}

	@Test
	void namesEveryFaultAtOnce() {
		assertThat(make("{\"strategy\":7,\"seats\":{\"cmo\":{\"email\":\"x\"}},\"extra\":1}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[*].path")
			.asArray()
			.containsExactlyInAnyOrder("strategy", "seats.cmo.name", "seats.cmo.email", "seats.cio", "extra");
	}

	@Test
	void makesOneRoundOfACallSentTwice() {
		MvcTestResult first = this.caller.post(path(), "{" + PAIR + "}", "Idempotency-Key", "round-1");
		MvcTestResult again = this.caller.post(path(), "{" + PAIR + "}", "Idempotency-Key", "round-1");

		assertThat(again).hasStatus(201).body().isEqualTo(first.getResponse().getContentAsByteArray());
		assertThat(onlyRound().status()).isEqualTo(RoundStatus.COLLECTING);
	}

	@Test
	void listsTheRoundsOfAClientWithoutTheirLinks() {
		make("{" + PAIR + "}");

		assertThat(this.caller.get(path())).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.total", (total) -> total.assertThat().isEqualTo(1))
			.hasPathSatisfying("$.items[0].id", (id) -> id.assertThat().isEqualTo(onlyRound().id().toString()))
			.doesNotHavePath("$.items[0].links");
		assertThat(this.caller.get(path() + "?size=1000")).hasStatus(422);
	}

	@Test
	void tellsHowFarEveryoneHasComeAndNeverAnAnswer() {
		Launched round = this.rounds.launched(this.owner);
		String before = etag(round);
		TestRounds.Person cmo = this.rounds.consented(round, Seat.CMO);
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));
		this.rounds.decline(round, Seat.CIO);

		assertThat(this.caller.get("/rounds/" + round.roundId())).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.seats.cmo.answered", (share) -> share.assertThat().isEqualTo(1.0))
			.hasPathSatisfying("$.seats.cmo.submitted", (submitted) -> submitted.assertThat().isEqualTo(false))
			.hasPathSatisfying("$.seats.cio.declined", (declined) -> declined.assertThat().isEqualTo(true))
			.doesNotHavePath("$.answers");
		assertThat(etag(round)).isNotEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/launch", "/cancel", "/archive", "/seats/cmo/link", "/answers" })
	void answersForeignInventedAndMalformedIdsAlike(String step) {
		Launched foreign = this.rounds.launched(this.practices.owner());

		for (Object id : new Object[] { foreign.roundId(), UUID.randomUUID(), "1", "not-an-id" }) {
			MvcTestResult refused = step.isEmpty() ? this.caller.get("/rounds/" + id)
					: this.caller.post("/rounds/" + id + step, "{}");
			assertThat(refused).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
		assertThat(this.redeemLink.look(foreign.links().get(Seat.CMO), "192.0.2.1")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/launch", "/cancel", "/archive", "/seats/cmo/link", "/answers" })
	void letsNobodyInWithoutAToken(String step) {
		Launched round = this.rounds.launched(this.owner);

		assertThat(this.mvc.post().uri("/api/v1/rounds/" + round.roundId() + step)).hasStatus(401);
		assertThat(this.findRound.byId(this.owner, round.roundId()).status()).isEqualTo(RoundStatus.COLLECTING);
	}

	private String path() {
		return "/clients/" + this.client + "/rounds";
	}

	private MvcTestResult make(String body) {
		return this.caller.post(path(), body);
	}

	private String etag(Launched round) {
		return String.valueOf(this.caller.get("/rounds/" + round.roundId()).getResponse().getHeader("ETag"));
	}

	private RoundView onlyRound() {
		assertThat(this.findRound.ofClient(this.owner, this.client, 0, 10)).hasSize(1);
		return this.findRound.ofClient(this.owner, this.client, 0, 10).getContent().get(0);
	}

}
