package tandem.assessment.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
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
import tandem.assessment.RoundView;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class ReplacePersonPageTests {

	private static final String REPLACE = "/seats/cmo/replace";

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

	@Autowired
	JdbcClient jdbc;

	SignedIn owner;

	AtTheBoard at;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.at = new AtTheBoard(this.mvc, this.owner);
	}

	@Test
	void saysWhatGoesBeforeItGoes() {
		assertThat(this.at.get(this.rounds.launched(this.owner), REPLACE)).hasStatusOk()
			.bodyText()
			.contains("Every answer that Mara Lind has given is deleted", "The links of Mara Lind stop working",
					"type the name of the person who leaves: Mara Lind")
			.doesNotContain("The result is deleted");
		assertThat(this.at.get(this.rounds.complete(this.owner), REPLACE)).bodyText().contains("The result is deleted");
	}

	@Test
	void saysHowMuchOfTheirFormGoes() {
		Launched round = this.rounds.launched(this.owner);
		this.rounds.answer(this.rounds.consented(round, Seat.CMO), Map.of("P1a.own", "7", "P1b.own", "2"));

		assertThat(this.at.get(round, REPLACE)).bodyText().containsPattern("answering, [1-9][0-9]*% so far");
	}

	@Test
	void givesTheSeatToSomebodyElseAndLeavesNothingOfTheFirst() {
		Launched round = this.rounds.launched(this.owner);
		TestRounds.Person mara = this.rounds.consented(round, Seat.CMO);
		this.rounds.answer(mara, Map.of("P1a.own", "7"));

		assertThat(replace(round, "Nia Voss", "1")).hasStatusOk()
			.bodyText()
			.contains("Dear Nia Voss,", "/l/")
			.doesNotContain("Mara Lind");

		assertThat(view(round).seats().get(Seat.CMO)).extracting("personName", "email", "opened", "consented", "share")
			.containsExactly("Nia Voss", "nia@example.com", null, null, 0.0);
		assertThat(this.redeemLink.look(round.links().get(Seat.CMO), "192.0.2.1")).isEmpty();
		assertThat(this.mvc.get().uri(mara.path("")).with(mara.device())).hasStatus(404);
		assertThat(rows("answer", mara)).isZero();
		assertThat(rows("page_pace", mara)).isZero();
		assertThat(this.at.board(round)).bodyText()
			.contains("gave the seat of the CMO to somebody else", "Nia Voss", "not opened yet");
	}

	@Test
	void takesTheResultAwayAndCollectsAgain() {
		Launched round = this.rounds.complete(this.owner);

		assertThat(replace(round, "Nia Voss", "1")).hasStatusOk();

		assertThat(view(round).status()).isEqualTo(RoundStatus.COLLECTING);
		assertThat(view(round).seats().get(Seat.CIO).submitted()).isNotNull();
		assertThat(this.jdbc.sql("select count(*) from scorecard where round_id = ?")
			.param(round.roundId())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void replacesOnceHoweverOftenTheFormIsSent() {
		Launched round = this.rounds.launched(this.owner);
		replace(round, "Nia Voss", "1");

		assertThat(replace(round, "Nia Voss", "1")).hasStatus(303)
			.hasRedirectedUrl("/rounds/" + round.roundId() + "?note=sent-already");
		assertThat(view(round).seats().get(Seat.CMO).occupancy()).isEqualTo(2);
	}

	@Test
	void tellsTheLaterOfTwoWhoReplace() {
		Launched round = this.rounds.launched(this.owner);
		replace(round, "Nia Voss", "1");

		assertThat(replace(round, "Tom Reil", "1")).hasStatus(409)
			.bodyText()
			.contains("Meanwhile somebody else has given this seat to Nia Voss", "value=\"Tom Reil\"",
					"name=\"occupancy\" value=\"2\"", "type the name of the person who leaves: Nia Voss");
		assertThat(view(round).seats().get(Seat.CMO).personName()).isEqualTo("Nia Voss");
	}

	@ParameterizedTest
	@CsvSource({ "name,'',name", "name,mara lind,name", "email,nia at,email", "leaves,Mara,leaves",
			"leaves,'',leaves" })
	void asksAgainForWhatIsWrong(String field, String value, String error) {
		Launched round = this.rounds.launched(this.owner);
		String[] form = { "name", "Nia Voss", "email", "", "leaves", "Mara Lind", "occupancy", "1" };
		for (int i = 0; i < form.length; i += 2) {
			form[i + 1] = form[i].equals(field) ? value : form[i + 1];
		}

		assertThat(this.at.post(round, REPLACE, form)).hasStatus(422).bodyText().contains("id=\"" + error + "-error\"");
		assertThat(view(round).seats().get(Seat.CMO).personName()).isEqualTo("Mara Lind");
	}

	@Test
	void refusesAfterTheReleaseAndBeforeTheStart() {
		Launched released = this.rounds.complete(this.owner);
		this.releaseRound.release(this.owner, released.roundId(), ReleaseLevel.BANDS);
		Launched draft = this.rounds.draft(this.owner);

		assertThat(this.at.get(released, REPLACE)).hasStatus(409).bodyText().contains("Make a next round");
		assertThat(replace(released, "Nia Voss", "1")).hasStatus(409);
		assertThat(replace(draft, "Nia Voss", "1")).hasStatus(409).bodyText().contains("change the name in the draft");
		assertThat(view(released).status()).isEqualTo(RoundStatus.RELEASED);
	}

	private MvcTestResult replace(Launched round, String name, String occupancy) {
		return this.at.post(round, REPLACE, "name", name, "email", name.substring(0, 3) + "@example.com", "leaves",
				"Mara Lind", "occupancy", occupancy);
	}

	private RoundView view(Launched round) {
		return this.findRound.byId(this.owner, round.roundId());
	}

	private long rows(String table, TestRounds.Person person) {
		return this.jdbc.sql("select count(*) from " + table + " where seat_id = ?")
			.param(person.seatId())
			.query(Long.class)
			.single();
	}

}
