package tandem.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class FirmsComparedTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	CountFirms countFirms;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	SignedIn owner;

	@BeforeEach
	void tellOfNothing() {
		this.jdbc.sql("delete from benchmark").update();
		this.jdbc.sql("delete from benchmark_share").update();
		this.owner = this.practices.owner();
	}

	@Test
	void tellsAPracticeTheMiddleOfItsFirmsFromFiveOn() {
		List<UUID> clients = release(this.owner, 4);
		this.countFirms.everyHour();
		assertThat(page(this.owner)).bodyText().contains("Fewer than five of your clients");

		clients.addAll(release(this.owner, 1));
		this.countFirms.everyHour();

		assertThat(page(this.owner)).bodyText()
			.contains("5 firms, counted on", "Too few to compare")
			.doesNotContain("Fewer than five of your clients", "90 %");
		assertThat(page(this.practices.consultant(this.owner))).bodyText().contains("5 firms, counted on");
		assertThat(page(this.practices.owner())).bodyText().contains("Fewer than five of your clients");
	}

	@Test
	void isNotToldAnewForOneFirmMore() {
		release(this.owner, 5);
		this.countFirms.everyHour();

		release(this.owner, 4);
		this.countFirms.everyHour();
		assertThat(page(this.owner)).bodyText().contains("5 firms, counted on");

		release(this.owner, 1);
		this.countFirms.everyHour();
		assertThat(page(this.owner)).bodyText().contains("10 firms, counted on");
	}

	@Test
	void countsNobodyWhoWasNotToldSo() {
		List<UUID> clients = release(this.owner, 5);
		this.jdbc.sql("update assessment_round set disclosure = 'disclosure-1' where client_id = ?")
			.param(clients.get(0))
			.update();

		this.countFirms.everyHour();

		assertThat(page(this.owner)).bodyText().contains("Fewer than five of your clients");
	}

	@Test
	void tellsNoMoreOnceTooFewAreLeft() {
		List<UUID> clients = release(this.owner, 5);
		this.countFirms.everyHour();

		this.jdbc.sql("update assessment_round set reduced_at = created_at where client_id = ?")
			.param(clients.get(0))
			.update();
		this.countFirms.everyHour();

		assertThat(page(this.owner)).bodyText().contains("Fewer than five of your clients");
	}

	@Test
	void showsAllPracticesOnlyWhereThatGivesNobodyAway() {
		SignedIn other = this.practices.owner();
		List<UUID> own = release(this.owner, 5);
		List<UUID> others = release(other, 5);
		own.forEach((client) -> count(this.owner, client, true));
		others.subList(0, 4).forEach((client) -> count(other, client, true));
		this.countFirms.everyHour();
		assertThat(page(this.owner)).bodyText().contains("Not shown: too few firms take part");
		assertThat(page(other)).bodyText().contains("Not shown: too few firms take part");

		count(other, others.get(4), true);
		this.jdbc.sql("delete from benchmark").update();
		this.countFirms.everyHour();

		assertThat(page(this.owner)).bodyText().contains("10 firms, counted on").doesNotContain("Not shown");
		assertThat(page(other)).bodyText().contains("10 firms, counted on").doesNotContain("Not shown");
	}

	@Test
	void letsTheOwnerAloneDecideWhoIsCounted() {
		UUID client = release(this.owner, 1).get(0);
		SignedIn consultant = this.practices.consultant(this.owner);

		assertThat(count(consultant, client, true)).hasStatus(403);
		assertThat(count(this.practices.owner(), client, true)).hasStatus(404);
		assertThat(count(this.owner, client, true)).hasStatus(303);

		assertThat(this.mvc.get().uri("/clients/%s/trend".formatted(client)).with(as(this.owner))).bodyText()
			.contains("among the firms of all practices on this installation");
		assertThat(this.mvc.get().uri("/practice/log").with(as(this.owner))).bodyText()
			.contains("let Contoso be counted among the firms of all practices");
	}

	private List<UUID> release(SignedIn lead, int count) {
		List<UUID> clients = new ArrayList<>();
		for (int firm = 0; firm < count; firm++) {
			TestRounds.Launched round = this.rounds.complete(lead);
			this.releaseRound.release(lead, round.roundId(), ReleaseLevel.BANDS);
			clients.add(round.clientId());
		}
		return clients;
	}

	private MvcTestResult count(SignedIn member, UUID client, boolean counted) {
		return this.mvc.post()
			.uri("/clients/%s/counted".formatted(client))
			.param("counted", Boolean.toString(counted))
			.with(as(member))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult page(SignedIn member) {
		return this.mvc.get().uri("/insight").with(as(member)).exchange();
	}

}
