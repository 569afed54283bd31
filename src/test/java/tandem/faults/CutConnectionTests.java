package tandem.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
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
 * The connection is cut before the answer arrives, so that the person sends the same once
 * more: it has happened once.
 */
@TandemTest
class CutConnectionTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	SignedIn lead;

	TestRounds.Person cmo;

	Visitor browser;

	@BeforeEach
	void open() throws IOException {
		this.lead = this.practices.owner();
		this.cmo = this.rounds.consented(this.rounds.launched(this.lead), Seat.CMO);
		this.browser = new Visitor(this.port).at(this.cmo);
		this.browser.get(this.cmo.path("positions-1"));
	}

	@Test
	void keepsAnAnswerOnce() throws Exception {
		Map<String, String> page = Map.of("P1a.own", "6", "go", "next", "asked", "yes", "load", "one", "revision", "0");
		String rows = "select count(*) from answer where field = 'P1a.own' and content = '6' and seat_id = ?";

		sendAndCut(this.browser, this.cmo.path("positions-1"), page);
		waitFor(rows, this.cmo.seatId());

		assertThat(this.browser.post(this.cmo.path("positions-1"), page).status()).isEqualTo(302);
		assertThat(count(rows, this.cmo.seatId())).isEqualTo(1);
	}

	@Test
	void submitsOnceWithOneReceiptAndOneEntryInTheLog() throws Exception {
		String submitted = "select count(*) from access_entry where action = 'submitted' and actor_id = ?";

		sendAndCut(this.browser, this.cmo.path("submit"), Map.of());
		waitFor(submitted, this.cmo.seatId());
		String receipt = this.rounds.visit(this.cmo).receipt();

		assertThat(this.browser.post(this.cmo.path("submit"), Map.of()).status()).isEqualTo(302);
		assertThat(this.browser.get(this.cmo.path("")).body()).contains(receipt);
		assertThat(count(submitted, this.cmo.seatId())).isEqualTo(1);
	}

	@Test
	void addsAClientOnce() throws Exception {
		Visitor consultant = new Visitor(this.port).signedIn(this.lead.email());
		consultant.get("/clients");
		Map<String, String> form = Map.of("name", "Fabrikam", "key", UUID.randomUUID().toString());
		String clients = "select count(*) from client where name = 'Fabrikam' and practice_id = ?";

		sendAndCut(consultant, "/clients", form);
		waitFor(clients, this.lead.practiceId());

		assertThat(consultant.post("/clients", form).status()).isEqualTo(303);
		assertThat(count(clients, this.lead.practiceId())).isEqualTo(1);
	}

	/** All of it is sent, and nothing of the answer is read. */
	private void sendAndCut(Visitor visitor, String path, Map<String, String> form) throws IOException {
		String body = visitor.encoded(form);
		String request = String.join("\r\n", "POST " + path + " HTTP/1.1", "Host: 127.0.0.1:" + this.port,
				"Cookie: " + visitor.cookiesFor(path), "Content-Type: application/x-www-form-urlencoded",
				"Content-Length: " + body.length(), "", body);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
		}
	}

	private void waitFor(String counted, UUID of) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (count(counted, of) == 0 && System.nanoTime() < end) {
			Thread.sleep(20);
		}
		assertThat(count(counted, of)).isEqualTo(1);
	}

	private long count(String sql, UUID of) {
		return this.jdbc.sql(sql).param(of).query(Long.class).single();
	}

}
