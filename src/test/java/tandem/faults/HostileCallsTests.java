package tandem.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import tandem.TestRounds;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no script of good will would send, sent to every call of the API that takes a
 * body.
 */
@TandemTest
@OnBothDatabases
class HostileCallsTests {

	private static final String TOKENS = "/api/v1/tokens";

	private static final List<String> BODIES = List.of("", "null", "{", "[]", "[[]]", "\"text\"", "0", "1e999999999",
			"NaN", "{\"name\":null}", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"\\ud800\"}",
			"{\"name\":\"\\u0000\"}", "{\"name\":\"${1234*4321} #{1234*4321}\"}", "{\"name\":[1,{}]}",
			"{\"name\":1e400}", "{\"cmo\":{\"P1a\":{\"own\":99999999999999999999}},\"cio\":3}",
			"{\"strategy\":\"both\",\"cmo\":{\"P1a\":{\"own\":3.0}},\"role\":\"OWNER\",\"status\":\"released\"}",
			"{\"__proto__\":{},\"class\":{\"module\":1}}", "\uFEFF{}", "{}{}", "<xml/>",
			"{\"consent\":{\"date\":\"+999999999-01-01\"}}", "[".repeat(20_000), "{\"a\":".repeat(20_000));

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

	Visitor script;

	@BeforeEach
	void open() {
		this.house = new PreparedHouse(this.practices, this.rounds, this.jdbc);
		this.script = new Visitor(this.port);
	}

	@Test
	void answersHostileBodiesCalmly() throws IOException {
		StringBuilder faults = new StringBuilder();
		for (Route route : calls()) {
			for (String body : BODIES) {
				for (String type : List.of("application/json", "application/x-ndjson", "text/plain")) {
					String shown = body.substring(0, Math.min(40, body.length()));
					faults.append(Hostile.fault(route + " with " + shown + " as " + type,
							call(route, type, null, body.getBytes(StandardCharsets.UTF_8))));
				}
			}
			byte[] broken = { '{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}' };
			faults.append(Hostile.fault(route + " with broken UTF-8", call(route, "application/json", null, broken)));
		}

		assertThat(faults).isEmpty();
	}

	@Test
	void refusesBodiesThatAreFarTooLarge() throws IOException {
		byte[] body = ("{\"name\":\"" + "a".repeat(24 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
		StringBuilder faults = new StringBuilder();
		for (Route route : calls()) {
			for (String key : new String[] { null, "once-only" }) {
				Visitor.Seen seen = call(route, "application/json", key, body);
				if (seen.status() != 413) {
					faults.append(route + ((key != null) ? " with a key" : "") + " answers " + seen.status() + "\n");
				}
			}
		}

		assertThat(faults).isEmpty();
	}

	private Visitor.Seen call(Route route, String type, String key, byte[] body) throws IOException {
		String basic = this.house.owner().email() + ":" + OpenedPractices.PASSWORD;
		Map<String, String> headers = new HashMap<>(Map.of("Content-Type", type, "Authorization",
				route.pattern().equals(TOKENS)
						? "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8))
						: "Bearer " + this.house.apiToken()));
		if (key != null) {
			headers.put("Idempotency-Key", key);
		}
		return this.script.call(route.at(this.house.ids()), headers, body);
	}

	private List<Route> calls() {
		List<Route> calls = Route.all(this.mapping)
			.stream()
			.filter((route) -> route.isOfTheApi() && route.method().equals(HttpMethod.POST))
			.toList();
		assertThat(calls).hasSizeGreaterThan(1);
		return calls;
	}

}
