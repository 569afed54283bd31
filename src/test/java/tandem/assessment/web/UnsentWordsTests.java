package tandem.assessment.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.PlanRound;
import tandem.assessment.ReplacePerson;
import tandem.assessment.RoundPlan;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody writes while the round is cancelled, or the seat passed on: over a real
 * network, since the door forwards.
 */
@TandemTest
class UnsentWordsTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	PlanRound planRound;

	@Autowired
	ReplacePerson replacePerson;

	SignedIn lead;

	Launched round;

	TestRounds.Person cmo;

	@BeforeEach
	void beginToAnswer() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
		this.cmo = this.rounds.consented(this.round, Seat.CMO);
	}

	@Test
	void areGivenBackWhenTheRoundWasCancelled() throws Exception {
		String answer = sendAfter(() -> this.planRound.cancel(this.lead, this.round.roundId()));

		assertThat(answer).contains("We never &lt;b&gt;met&lt;/b&gt; on this.", "It could not be kept",
				"it was cancelled");
	}

	@Test
	void areGivenBackWhenTheSeatWasPassedOn() throws Exception {
		String answer = sendAfter(() -> this.replacePerson.with(this.lead, this.round.roundId(), Seat.CMO, 1,
				new RoundPlan.Person(new Name("Nia Voss"), null)));

		assertThat(answer).contains("We never &lt;b&gt;met&lt;/b&gt; on this.", "The seat was passed on")
			.doesNotContain(">report<");
	}

	/** What the person reads who sends a page that was opened before. */
	private String sendAfter(Runnable meanwhile) throws Exception {
		HttpClient browser = HttpClient.newHttpClient();
		URI page = URI.create("http://127.0.0.1:" + this.port + this.cmo.path("goals"));
		String device = "tandem-seat=" + this.cmo.secret().text();
		HttpResponse<String> shown = browser.send(HttpRequest.newBuilder(page).header("Cookie", device).build(),
				HttpResponse.BodyHandlers.ofString());
		Matcher token = TOKEN.matcher(shown.body());
		assertThat(token.find()).isTrue();
		String cookies = shown.headers()
			.allValues("Set-Cookie")
			.stream()
			.map((cookie) -> cookie.substring(0, cookie.indexOf(';')))
			.reduce(device, (all, cookie) -> all + "; " + cookie);

		meanwhile.run();

		HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(page)
			.header("Cookie", cookies)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token.group(1)
					+ "&go=next&comment.goals=We+never+%3Cb%3Emet%3C%2Fb%3E+on+this.&comment.goals.use=report"))
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(404);
		return answer.body();
	}

}
