package tandem.faults;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who goes back, reloads, or loses session or cookies, finds what was typed, and nothing
 * of others.
 */
@TandemTest
class ComeBackTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	SignedIn lead;

	TestRounds.Launched round;

	TestRounds.Person cmo;

	Visitor browser;

	@BeforeEach
	void open() throws IOException {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
		this.cmo = this.rounds.consented(this.round, Seat.CMO);
		this.browser = new Visitor(this.port).at(this.cmo);
		this.browser.get(this.cmo.path("positions-1"));
	}

	@Test
	void showsWhatWasKeptAfterTheBackButton() throws IOException {
		assertThat(next("P1a.own", "6").to()).isEqualTo(this.cmo.path("positions-2"));

		assertThat(this.browser.get(this.cmo.path("positions-1")).body()).contains(checked("6"));
	}

	@Test
	void takesAReloadOfASentPageForTheSamePage() throws IOException {
		next("P1a.own", "6");

		assertThat(next("P1a.own", "6").status()).isEqualTo(302);
		assertThat(this.jdbc.sql("select count(*) from answer where seat_id = ?")
			.param(this.cmo.seatId())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void resumesByLinkAndCodeWhenTheCookieIsLost() throws IOException {
		next("P1a.own", "6");
		this.browser.loseCookies();
		assertThat(next("P1a.own", "2").status()).isIn(403, 404);
		assertThat(this.browser.get(this.cmo.path("positions-1")).status()).isEqualTo(404);

		String link = this.round.linkPath(Seat.CMO);
		this.browser.get(link);
		assertThat(this.browser.post(link, Map.of("code", TestRounds.CODE)).status()).isEqualTo(303);

		assertThat(this.browser.get(this.cmo.path("positions-1")).body()).contains(checked("6"));
	}

	@Test
	void showsTheFormAgainWithWhatWasTypedWhenItsTokenIsLost() throws IOException {
		this.browser.loseCookies();
		this.browser.at(this.cmo);

		Visitor.Seen again = next("P1a.own", "5");

		assertThat(again.status()).isEqualTo(403);
		assertThat(again.body()).contains(checked("5"), "name=\"_csrf\"");
	}

	@Test
	void givesAFormBackWhenTheSessionHasEndedAndKeepsItAfterSigningIn() throws IOException {
		Visitor consultant = new Visitor(this.port).signedIn(this.lead.email());
		consultant.get("/clients");
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(this.lead.getName()).update();
		Map<String, String> form = new TreeMap<>(
				Map.of("name", "Fabrikam & Sons", "key", UUID.randomUUID().toString(), "password", "hidden-word"));

		Visitor.Seen givenBack = consultant.post("/clients", form);

		assertThat(givenBack.status()).isEqualTo(403);
		assertThat(givenBack.body()).contains("Fabrikam &amp; Sons").doesNotContain("hidden-word");
		assertThat(clients()).isZero();
		consultant.signedIn(this.lead.email()).get("/clients");
		assertThat(consultant.post("/clients", form).status()).isEqualTo(303);
		assertThat(clients()).isEqualTo(1);
	}

	@Test
	void shipsNobodyElsesAnswersToAnotherSeatInTheSameBrowser() throws IOException {
		next("P1a.own", "6");
		TestRounds.Person cio = this.rounds.consented(this.round, Seat.CIO);
		this.browser.at(cio);

		assertThat(this.browser.get(cio.path("positions-1")).body()).doesNotContain(checked("6"));
		assertThat(this.browser.get(this.cmo.path("positions-1")).body()).contains(checked("6"));
	}

	private Visitor.Seen next(String field, String value) throws IOException {
		return this.browser.post(this.cmo.path("positions-1"),
				Map.of("go", "next", "asked", "yes", "load", "one", "revision", "0", field, value));
	}

	private static String checked(String value) {
		return "name=\"P1a.own\" value=\"%s\" checked".formatted(value);
	}

	private long clients() {
		return this.jdbc.sql("select count(*) from client where name = 'Fabrikam & Sons' and practice_id = ?")
			.param(this.lead.practiceId())
			.query(Long.class)
			.single();
	}

}
