package tandem.faults;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

/**
 * A practice with everything in it that an address can name, and its people at their real
 * sessions and devices.
 */
final class PreparedHouse {

	/** Nobody else's data says this. */
	static final String MARK = "3-14-15-only-here";

	private final SignedIn lead;

	private Cookie session;

	private final String apiToken;

	private final TestRounds.Person cmo;

	private final TestRounds.Person cio;

	private final TestRounds.Launched round;

	private final SignedIn consultant;

	private final String consultantsToken;

	private @Nullable Cookie consultantsSession;

	private final Ids ids;

	PreparedHouse(OpenedPractices practices, TestRounds rounds, JdbcClient jdbc) {
		this.lead = practices.owner();
		this.apiToken = practices.token(this.lead);
		TestRounds.Launched round = rounds.launched(this.lead);
		this.round = round;
		this.cmo = rounds.consented(round, Seat.CMO);
		this.cio = rounds.consented(round, Seat.CIO);
		rounds.answer(this.cmo, Map.of("P1a.own", "3", "comment.goals", MARK));
		Map<String, String> values = new HashMap<>(Ids.invented().values());
		values.putAll(Map.of("clientId", round.clientId().toString(), "roundId", round.roundId().toString(), "seatId",
				this.cmo.seatId().toString(), "token", round.links().get(Seat.CEO).text(), "deviceId",
				id(jdbc, "select id from seat_device where seat_id = ?", this.cmo.seatId()), "/mechanisms id", "M01"));
		String token = id(jdbc, "select id from api_token where member_id = ?", this.lead.memberId());
		values.putAll(Map.of("/account/tokens id", token, "/api/v1/tokens id", token, "/api/v1/clients id",
				round.clientId().toString(), "/api/v1/rounds id", round.roundId().toString()));
		values.putAll(Map.of("memberId", this.lead.memberId().toString(), "/practice/tokens id", token,
				"/practice/members/invitations id", practices.openInvitation(this.lead).toString()));
		values.put("/account/passkeys id", this.lead.memberId().toString());
		values.put("letterId", letter(jdbc, this.lead.practiceId()));
		values.put("actionId", action(jdbc, this.lead, round.roundId()));
		values.put("shareId", share(jdbc, this.lead, round.roundId()));
		this.ids = new Ids(values);
		this.consultant = practices.consultant(this.lead);
		this.consultantsToken = practices.token(this.consultant);
		jdbc.sql("update practice set clients_seen = 'OWN' where id = ?").param(this.lead.practiceId()).update();
	}

	Ids ids() {
		return this.ids;
	}

	/** The lead consultant: a session in a browser, a token for the API. */
	RequestPostProcessor lead(Route route) {
		return signedIn(route, this.apiToken, this.session);
	}

	/** A member who sees only their own clients, and has none. */
	RequestPostProcessor consultant(Route route) {
		return signedIn(route, this.consultantsToken, this.consultantsSession);
	}

	private static RequestPostProcessor signedIn(Route route, String token, @Nullable Cookie session) {
		return (request) -> {
			if (route.isOfTheApi()) {
				request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
			}
			else {
				request.setCookies(session);
			}
			return request;
		};
	}

	/** The CMO, in the browser that opened the seat. */
	RequestPostProcessor cmo() {
		return this.cmo.device();
	}

	RequestPostProcessor cio() {
		return this.cio.device();
	}

	/** The CEO, who opens the link now. */
	RequestPostProcessor ceo(TestRounds rounds) {
		return rounds.open(this.round, Seat.CEO).device();
	}

	/** Who may do what this route does. */
	RequestPostProcessor whoseRouteItIs(Route route) {
		return route.isOfASeat() ? cmo() : lead(route);
	}

	/** Whatever a form of the application could ask for. */
	static Map<String, String> filledIn(Route route) {
		if (route.pattern().endsWith("/{pageId}")) {
			return Map.of("P1a.own", "7", "go", "next", "load", "a", "revision", "99");
		}
		return Map.ofEntries(Map.entry("name", "Contoso"), Map.entry("key", "6f1ed002-ab56-4e1c-9e9a-2f0d3c4b5a69"),
				Map.entry("consent", "true"), Map.entry("code", TestRounds.CODE), Map.entry("cmoName", "Ada"),
				Map.entry("cioName", "Ben"), Map.entry("strategy", "both"), Map.entry("language", "en"),
				Map.entry("current-password", OpenedPractices.PASSWORD),
				Map.entry("confirm-password", OpenedPractices.PASSWORD),
				Map.entry("new-password", "another one, quite long"), Map.entry("level", "bands"),
				Map.entry("links", "1"));
	}

	PreparedHouse signedIn(MockMvcTester mvc) {
		this.session = session(mvc, this.lead);
		this.consultantsSession = session(mvc, this.consultant);
		return this;
	}

	SignedIn owner() {
		return this.lead;
	}

	TestRounds.Person personAtCmo() {
		return this.cmo;
	}

	String apiToken() {
		return this.apiToken;
	}

	/** By the real form, since Spring's token for tests would stay in place of ours. */
	private static Cookie session(MockMvcTester mvc, SignedIn member) {
		MvcTestResult page = mvc.get().uri("/sign-in").exchange();
		MvcTestResult signedIn = mvc.post()
			.uri("/sign-in")
			.cookie(page.getResponse().getCookie("tandem-csrf"))
			.param("_csrf", tokenOnPage(text(page.getResponse())))
			.param("email", member.email())
			.param("password", OpenedPractices.PASSWORD)
			.exchange();
		return signedIn.getResponse().getCookie("tandem-account");
	}

	static String text(MockHttpServletResponse response) {
		try {
			return response.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The token that a form carries, as this page has it. */
	static String tokenOnPage(String html) {
		Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(html);
		if (!field.find()) {
			throw new AssertionError("No form on the page");
		}
		return field.group(1);
	}

	/** A letter that waits; posting one would need mail to be on for everybody. */
	private static String letter(JdbcClient jdbc, UUID practiceId) {
		UUID id = UUID.randomUUID();
		jdbc.sql(
				"""
						insert into letter (id, practice_id, kind, address, recipient, language, facts, status, posted_at, due_at,
						  expires_at, tries)
						values (?, ?, 'both-in', 'lead@example.com', 'Olga Ode', 'en', '', 'waiting', now(), now(), now(), 0)""")
			.params(id, practiceId)
			.update();
		return id.toString();
	}

	/** An agreed action; for a real one the round would have to be released. */
	private static String action(JdbcClient jdbc, SignedIn lead, UUID roundId) {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into agreed_action (id, practice_id, round_id, place, title, who, status, written_by, written_at,
				  changed_at, version) values (?, ?, ?, 1, ?, 'BOTH', 'AGREED', ?, now(), now(), 0)""")
			.params(id, lead.practiceId(), roundId, MARK, lead.memberId())
			.update();
		return id.toString();
	}

	/** A link to a report; for a real one the round would have to be released. */
	private static String share(JdbcClient jdbc, SignedIn lead, UUID roundId) {
		UUID id = UUID.randomUUID();
		jdbc.sql(
				"""
						insert into report_share (id, practice_id, round_id, made_by, made_at, for_whom, level, language,
						  secret_hash, expires_at, views, version) values (?, ?, ?, ?, now(), ?, 'BANDS', 'en', ?, now(), 0, 0)""")
			.params(id, lead.practiceId(), roundId, lead.memberId(), MARK, id.toString())
			.update();
		return id.toString();
	}

	private static String id(JdbcClient jdbc, String sql, Object of) {
		List<String> found = jdbc.sql(sql).param(of).query(String.class).list();
		return found.get(0);
	}

}
