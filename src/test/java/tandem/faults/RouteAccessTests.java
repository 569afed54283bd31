package tandem.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route there is, asked by everybody to whom it does not belong. A new route is
 * refused to all of them, or a line here says why not.
 */
@TandemTest
class RouteAccessTests {

	/** For anybody; a personal link is its own key. */
	private static final Set<String> PUBLIC = Set.of("GET /", "GET /sign-in", "POST /sign-in", "GET /sign-in/recover",
			"POST /sign-in/passkey", "POST /sign-in/passkey/options", "POST /sign-in/recover", "GET /recover/{token}",
			"POST /recover/{token}", "GET /setup", "POST /setup", "GET /instrument", "GET /mechanisms",
			"GET /mechanisms/{id}", "GET /sample", "GET /sample/regal", "GET /privacy", "GET /language", "GET /error",
			"POST /error", "GET /l/closed", "POST /l/closed", "GET /l/{token}", "POST /l/{token}", "POST /sign-out");

	/** For every member, who finds only their own there. */
	private static final Set<String> OWN = Set.of("GET /clients", "POST /clients", "GET /account",
			"GET /account/address", "POST /account/address", "GET /account/confirm", "POST /account/confirm/options",
			"GET /account/passkeys/new", "POST /account/passkeys", "POST /account/passkeys/options",
			"POST /account/confirm", "POST /account/password", "POST /account/language",
			"POST /account/sessions/end-others", "POST /account/tokens", "POST /api/v1/scorecards",
			"GET /api/v1/clients", "POST /api/v1/clients", "GET /api/v1/tokens", "GET /api/v1/access-log",
			"GET /api/v1/instrument", "GET /api-docs", "GET /v3/api-docs", "GET /v3/api-docs.yaml");

	private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	JdbcClient jdbc;

	PreparedHouse ours;

	PreparedHouse theirs;

	List<Route> routes;

	@BeforeEach
	void openTwoPractices() {
		this.ours = new PreparedHouse(this.practices, this.rounds, this.jdbc).signedIn(this.mvc);
		this.theirs = new PreparedHouse(this.practices, this.rounds, this.jdbc).signedIn(this.mvc);
		this.routes = Route.all(this.mapping);
	}

	@Test
	void listsOnlyRoutesThatThereAre() {
		Set<String> known = new TreeSet<>();
		this.routes.forEach((route) -> known.add(route.toString()));
		System.out.println(known.size() + " routes:\n  " + String.join("\n  ", known));

		assertThat(known).containsAll(PUBLIC).containsAll(OWN);
	}

	@Test
	void refusesVisitorsEveryRouteThatIsNotPublic() {
		assertThat(faults(PUBLIC, this.ours.ids(), (route) -> (request) -> request)).isEmpty();
	}

	@Test
	void refusesMembersOfAnotherPractice() {
		assertThat(faults(OWN, this.ours.ids(), this.theirs::lead)).isEmpty();
	}

	@Test
	void refusesSeatsOfAnotherRound() {
		assertThat(faults(Set.of(), this.ours.ids(), (route) -> this.theirs.cmo())).isEmpty();
	}

	@Test
	void refusesTheOtherSeatOfTheSameRound() {
		assertThat(faults(Set.of(), this.ours.ids(), (route) -> this.ours.cio())).isEmpty();
	}

	@Test
	void refusesMembersTheSeatsOfTheirOwnRounds() {
		List<Route> ofSeats = this.routes.stream().filter(Route::isOfASeat).toList();
		List<String> faults = new ArrayList<>();
		ofSeats.forEach((route) -> check(route, this.ours.ids(), this.ours.lead(route), faults));

		assertThat(ofSeats).hasSizeGreaterThan(10);
		assertThat(faults).isEmpty();
	}

	@Test
	void knowsNoInventedId() {
		List<String> faults = new ArrayList<>();
		this.routes.stream()
			.filter((route) -> route.pattern().contains("{"))
			.forEach((route) -> check(route, Ids.invented(), this.ours.whoseRouteItIs(route), faults));

		assertThat(faults).isEmpty();
	}

	@Test
	void opensToWhomItBelongs() {
		Route board = new Route(HttpMethod.GET, "/rounds/{roundId}");
		Route page = new Route(HttpMethod.GET, "/seat/{seatId}/{pageId}");

		assertThat(ask(board, this.ours.ids(), this.ours.lead(board)).getStatus()).isEqualTo(200);
		assertThat(ask(page, this.ours.ids(), this.ours.cmo()).getStatus()).isEqualTo(200);
	}

	private List<String> faults(Set<String> open, Ids ids, Function<Route, RequestPostProcessor> who) {
		List<String> faults = new ArrayList<>();
		for (Route route : this.routes) {
			if (PUBLIC.contains(route.toString())) {
				continue;
			}
			if (open.contains(route.toString())) {
				checkOwn(route, ids, who.apply(route), faults);
			}
			else {
				check(route, ids, who.apply(route), faults);
			}
		}
		return faults;
	}

	private void check(Route route, Ids ids, RequestPostProcessor who, List<String> faults) {
		MockHttpServletResponse answer = ask(route, ids, who);
		String to = String.valueOf(answer.getRedirectedUrl());
		boolean asksToSignIn = answer.getStatus() == 302 && to.startsWith("/sign-in");
		if (!asksToSignIn && !REFUSED.contains(answer.getStatus())) {
			faults.add(route + " answers " + answer.getStatus() + " " + to);
		}
		if (tells(answer, ids)) {
			faults.add(route + " tells of others");
		}
	}

	private void checkOwn(Route route, Ids ids, RequestPostProcessor who, List<String> faults) {
		MockHttpServletResponse answer = ask(route, ids, who);
		if (answer.getStatus() >= 500 || tells(answer, ids)) {
			faults.add(route + " answers " + answer.getStatus() + " and may tell of others");
		}
	}

	private MockHttpServletResponse ask(Route route, Ids ids, RequestPostProcessor who) {
		var request = this.mvc.method(route.method()).uri(route.at(ids)).with(who);
		if (!route.isLook()) {
			fillIn(route, request);
			request.with(csrf());
		}
		return request.exchange().getResponse();
	}

	private static void fillIn(Route route, MockMvcTester.MockMvcRequestBuilder request) {
		if (route.pattern().startsWith("/api/")) {
			request.contentType(MediaType.APPLICATION_JSON).content("{}");
		}
		else {
			PreparedHouse.filledIn(route).forEach(request::param);
		}
	}

	/** Names of clients and people are the same everywhere; ids and words are not. */
	private static boolean tells(MockHttpServletResponse answer, Ids ids) {
		String body = PreparedHouse.text(answer);
		return body.contains(PreparedHouse.MARK)
				|| ids.values().values().stream().filter((id) -> id.length() == 36).anyMatch(body::contains);
	}

}
