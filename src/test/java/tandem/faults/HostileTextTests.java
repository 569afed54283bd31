package tandem.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SetUpPractice;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed as a name or a comment is shown as it was typed, wherever it is
 * shown, and is never understood.
 */
@TandemTest
@OnBothDatabases
class HostileTextTests {

	private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{43}");

	@Autowired
	SetUpPractice setUpPractice;

	@LocalServerPort
	int port;

	Visitor owner;

	static List<String> texts() {
		return List.of("${1234*4321} #{1234*4321} *{1234*4321} [[${1234*4321}]] __${1234*4321}__",
				"<script>alert(8361)</script>\"><img src=x onerror=alert(8361)>", "' onmouseover='alert(8361) \" x=\"",
				"'; drop table answer;-- \\", "שלום \u202Eesrever\u202C 😀👩‍👩‍👧‍👦 Z͑ͫ̓ͪ̂a̴̵̢̭",
				"=cmd|' /C calc'!A0", "{0} {1,number} {{x}} &lt;b&gt; %s");
	}

	@BeforeEach
	void arrive() {
		this.owner = new Visitor(this.port);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void showsWhatWasTyped(String text) throws IOException {
		String code = this.setUpPractice.issueCode().text();
		String email = "owner-" + UUID.randomUUID() + "@example.com";
		this.owner.get("/setup?code=" + code);
		assertThat(this.owner
			.post("/setup", Map.of("code", code, "practice", text, "name", text, "email", email, "password",
					OpenedPractices.PASSWORD))
			.status()).isEqualTo(302);
		this.owner.get("/clients");
		String client = this.owner.post("/clients", Map.of("name", text, "key", UUID.randomUUID().toString())).to();
		Visitor.Seen links = this.owner.post(client + "/rounds/new", Map.of("key", UUID.randomUUID().toString(),
				"cmoName", text, "cioName", text, "strategy", "both", "language", "en", "go", "start"));
		Matcher link = LINK.matcher(links.body());
		assertThat(link.find()).isTrue();
		Visitor cmo = new Visitor(this.port);
		Visitor.Seen look = cmo.get(link.group());
		String seat = cmo.post(link.group(), Map.of()).to();
		Visitor.Seen consent = cmo.get(seat + "/consent");
		cmo.post(seat + "/consent", Map.of("consent", "true", "code", TestRounds.CODE));
		cmo.get(seat + "/goals");
		cmo.post(seat + "/goals", Map.of("comment.goals", text, "comment.goals.use", "private"));

		for (Visitor.Seen page : List.of(this.owner.get("/clients"), this.owner.get(client), links, look, consent,
				this.owner.get(client + "/rounds/new"), this.owner.get("/account"), cmo.get(seat + "/goals"),
				this.owner.get(board(client)))) {
			assertThat(page.status()).isEqualTo(200);
			assertThat(HtmlUtils.htmlUnescape(page.body())).contains(text);
			assertThat(Hostile.fault("The page", page)).isEmpty();
		}
	}

	private String board(String client) throws IOException {
		Matcher board = Pattern.compile("/rounds/[0-9a-f-]{36}").matcher(this.owner.get(client).body());
		assertThat(board.find()).isTrue();
		return board.group();
	}

}
