package tandem.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.InvitePeople;
import tandem.assessment.PlanRound;
import tandem.shared.Seat;
import tandem.shared.Secret;

import static org.assertj.core.api.Assertions.assertThat;

/** Who guesses at personal links learns nothing, and soon has to wait. */
@TandemTest
class GuessedLinkTests {

	private static final int GUESSES = 60;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	InvitePeople invite;

	@Autowired
	PlanRound plan;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	SignedIn lead;

	TestRounds.Launched round;

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
	}

	@Test
	void answersEveryDeadLinkAlike() throws Exception {
		this.invite.revoke(this.lead, this.round.roundId(), Seat.CIO);
		TestRounds.Launched cancelled = this.rounds.launched(this.lead);
		this.plan.cancel(this.lead, cancelled.roundId());
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		String unknown = look("/l/" + "x".repeat(43));

		assertThat(unknown).startsWith("404").contains("content-security-policy");
		assertThat(List.of(look(this.round.linkPath(Seat.CIO)), look(cancelled.linkPath(Seat.CMO)),
				look("/l/" + cmo.secret().text()), look("/l/" + this.practices.token(this.lead)), look("/l/x"),
				look("/l/" + this.round.linkPath(Seat.CMO).substring(3).toLowerCase(java.util.Locale.ROOT))))
			.containsOnly(unknown);
	}

	@Test
	void letsGuessersWaitBeforeTheyCouldHit() throws Exception {
		for (int guess = 0; guess < GUESSES; guess++) {
			assertThat(look("/l/" + Secret.fresh(new java.util.Random(guess)).text())).startsWith("404");
		}

		assertThat(look("/l/" + "x".repeat(43))).startsWith("429").contains("retry-after");
		assertThat(look(this.round.linkPath(Seat.CMO))).startsWith("429").contains("retry-after");
		assertThat(devices()).isZero();
	}

	@Test
	void countsGuessesThatAreSentLikeThoseThatLook() throws IOException {
		Visitor guesser = new Visitor(this.port);
		guesser.get(this.round.linkPath(Seat.CMO));
		Visitor.Seen seen = null;
		for (int guess = 0; guess <= GUESSES; guess++) {
			seen = guesser.post("/l/" + Secret.fresh(new java.util.Random(guess)).text(), Map.of());
		}

		assertThat(seen.status()).isEqualTo(429);
		assertThat(Integer.parseInt(seen.retryAfter())).isBetween(1, 601);
		assertThat(guesser.post(this.round.linkPath(Seat.CMO), Map.of()).status()).isEqualTo(429);
		assertThat(devices()).isZero();
	}

	/** Everything that can be told apart: status, headers and body. */
	private String look(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
					BodyHandlers.ofString());
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(List.of("date", "set-cookie"));
		return answer.statusCode() + " " + headers + "\n" + answer.body();
	}

	private long devices() {
		return this.jdbc
			.sql("select count(*) from seat_device where seat_id in (select id from seat where round_id = ?)")
			.param(this.round.roundId())
			.query(Long.class)
			.single();
	}

}
