package tandem.faults;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestDatabase;
import tandem.TestRounds;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no form of ours would send, sent to every route over a real network by those to
 * whom the route belongs.
 */
@TandemTest
class HostileInputTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final int FORMS_A_ROUTE = 4;

	private static final int VALUES_A_ROUTE = 12;

	/** A file takes long to make, and no word in its address is printed in it. */
	private static final int VALUES_A_FILE = 2;

	/** These end what the others need. */
	private static final List<String> LAST = List.of("/end", "/submit", "/withdraw", "/decline", "/sign-out");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	PreparedHouse house;

	Visitor visitor;

	Random chance;

	long seed;

	@BeforeEach
	void open() throws IOException {
		this.house = new PreparedHouse(this.practices, this.rounds, this.jdbc);
		this.visitor = new Visitor(this.port).signedIn(this.house.owner().email()).at(this.house.personAtCmo());
		this.visitor.get("/account");
		this.seed = System.nanoTime();
		this.chance = new Random(this.seed);
		System.out.println("Hostile input comes from seed " + this.seed);
	}

	@Test
	@OnBothDatabases
	void answersHostileFormsCalmly() throws IOException {
		StringBuilder faults = new StringBuilder();
		for (Route route : changing()) {
			for (int i = 0; i < FORMS_A_ROUTE; i++) {
				Map<String, String> form = Hostile.form(this.chance);
				faults.append(
						Hostile.fault(route + " with " + form, this.visitor.post(route.at(this.house.ids()), form)));
			}
		}

		assertThat(faults).as("seed %d", this.seed).isEmpty();
	}

	@Test
	void answersUnreadableFormsCalmly() throws IOException {
		StringBuilder faults = new StringBuilder();
		String token = this.visitor.encoded(Map.of());
		List<String> bodies = List.of(token + "&name=%zz", token + "&name=%", token + "&P1a.own=%ED%A0%80", "%00=%00",
				token + "&&&==&=", token + "&P1a.own=3&P1a.own=4&name=a&name=b&key=1&key=2", "\u0000", "{}");
		List<String> types = List.of(FORM, FORM + ";charset=utf-16", FORM + ";charset=nonsense", "text/plain",
				"multipart/form-data", "application/json", "application/octet-stream");
		for (Route route : changing()) {
			for (String body : bodies) {
				String type = types
					.get((body.equals("{}") || this.chance.nextInt(3) == 0) ? this.chance.nextInt(types.size()) : 0);
				faults.append(Hostile.fault(route + " with " + body + " as " + type, this.visitor
					.postRaw(route.at(this.house.ids()), type, body.getBytes(StandardCharsets.ISO_8859_1))));
			}
		}

		assertThat(faults).as("seed %d", this.seed).isEmpty();
	}

	@Test
	@OnBothDatabases
	void answersHostileAddressesCalmly() throws IOException {
		StringBuilder faults = new StringBuilder();
		for (Route route : looks()) {
			for (String value : some(Hostile.values(), route.isFile() ? VALUES_A_FILE : VALUES_A_ROUTE)) {
				String typed = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
				String query = "?page=%1$s&note=%1$s&next=%1$s&code=%1$s&done=%1$s&open=%1$s&size=%1$s"
					.formatted(typed);
				boolean inPath = route.pattern().contains("{") && this.chance.nextInt(3) == 0;
				String path = inPath
						? route.pattern().replaceAll("\\{[A-Za-z]+}\\z", "").replaceAll("\\{[^}]+}", "x") + typed
						: route.at(this.house.ids()) + query;
				faults.append(Hostile.fault("GET " + path, this.visitor.get(path)));
			}
		}

		assertThat(faults).as("seed %d", this.seed).isEmpty();
	}

	@Test
	void refusesWhatIsFarTooLargeAtOnce() throws IOException {
		StringBuilder faults = new StringBuilder();
		String token = this.visitor.encoded(Map.of());
		StringBuilder fields = new StringBuilder(token);
		for (int i = 0; i < 10_000; i++) {
			fields.append("&f").append(i).append("=1");
		}
		Map<String, String> bodies = Map.of("10 MB", token + "&name=" + "a".repeat(10 << 20), "10,000 fields",
				fields.toString(), "1 MB in one field", token + "&P1a.own=1&comment.goals=" + "b".repeat(1 << 20));
		for (Route route : changing()) {
			bodies.forEach((what, body) -> faults.append(refusal(route, what, body)));
		}

		assertThat(faults).isEmpty();
		assertThat(this.visitor.get(this.house.personAtCmo().path("positions-1")).status()).isEqualTo(200);
	}

	/** Others at each run: over time, all of them everywhere. */
	private List<String> some(List<String> values, int number) {
		List<String> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.chance);
		return shuffled.subList(0, number);
	}

	/** A busy machine may have been slow once. */
	private String refusal(Route route, String what, String body) {
		long fastest = Long.MAX_VALUE;
		for (int i = 0; i < 3 && fastest >= 1000; i++) {
			try {
				Visitor.Seen seen = this.visitor.postRaw(route.at(this.house.ids()), FORM,
						body.getBytes(StandardCharsets.US_ASCII));
				if (!List.of(400, 401, 413, 415, 422).contains(seen.status())) {
					return "%s with %s answers %d%n".formatted(route, what, seen.status());
				}
				fastest = Math.min(fastest, seen.millis());
			}
			catch (IOException ex) {
				return "%s with %s has no answer: %s%n".formatted(route, what, ex);
			}
		}
		return (fastest < 1000) ? "" : "%s with %s takes %d ms%n".formatted(route, what, fastest);
	}

	/** What is in a file does not depend on the database. */
	private List<Route> looks() {
		return Route.all(this.mapping)
			.stream()
			.filter((route) -> route.isLook() && !(route.isFile() && TestDatabase.isPostgres()))
			.toList();
	}

	private List<Route> changing() {
		return Route.all(this.mapping)
			.stream()
			.filter((route) -> route.method().equals(HttpMethod.POST))
			.sorted(Comparator.comparing((route) -> LAST.stream().anyMatch(route.pattern()::endsWith)))
			.toList();
	}

}
