package tandem.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route there is, asked by everybody to whom it does not belong. A new route is
 * refused to all of them, or a line here says why not.
 */
@TandemTest
class RouteAccessTests {

	/** For anybody; a personal link is its own key. */
	private static final Set<String> PUBLIC = routes("""
			GET /
			GET /brand/{hash}/brand.css
			GET /brand/{hash}/logo
			GET /error
			POST /error
			GET /instrument
			GET /join/{token}
			POST /join/{token}
			GET /l/ask
			POST /l/ask
			GET /l/closed
			POST /l/closed
			GET /l/{token}
			POST /l/{token}
			GET /l/{token}/code
			POST /l/{token}/code
			POST /l/{token}/code/new
			GET /language
			GET /mechanisms
			GET /mechanisms/{id}
			GET /privacy
			GET /receipts/{number}
			GET /recover/{token}
			POST /recover/{token}
			GET /sample
			GET /sample/regal
			GET /sample/regal/report.csv
			GET /sample/regal/report.pdf
			GET /sample/regal/report.xlsx
			GET /sample/report.csv
			GET /sample/report.pdf
			GET /sample/report.pptx
			GET /sample/report.xlsx
			GET /setup
			POST /setup
			GET /sign-in
			POST /sign-in
			POST /sign-in/passkey
			POST /sign-in/passkey/options
			GET /sign-in/recover
			POST /sign-in/recover
			POST /sign-out
			""");

	/** For every member, who finds only their own there. */
	private static final Set<String> OWN = routes("""
			GET /account
			GET /account/address
			POST /account/address
			GET /account/confirm
			POST /account/confirm
			POST /account/confirm/options
			GET /account/data
			POST /account/data/export
			POST /account/language
			GET /account/leave
			POST /account/leave
			POST /account/passkeys
			GET /account/passkeys/new
			POST /account/passkeys/options
			POST /account/password
			POST /account/sessions/end-others
			POST /account/tokens
			GET /api-docs
			GET /api/v1/access-log
			GET /api/v1/benchmarks
			GET /api/v1/clients
			POST /api/v1/clients
			GET /api/v1/instrument
			POST /api/v1/scorecards
			GET /api/v1/tokens
			GET /clients
			POST /clients
			GET /insight
			GET /mail
			GET /practice/retention
			POST /practice/retention
			GET /v3/api-docs
			GET /v3/api-docs.yaml
			""");

	/** For whoever holds what the address names, and nobody else. */
	private static final Set<String> OF_ITS_HOLDER = routes("""
			GET /account/address/{token}
			POST /account/address/{token}
			POST /account/sessions/{handle}/end
			POST /account/passkeys/{id}/remove
			POST /account/tokens/{id}/revoke
			POST /mail/{letterId}/again
			POST /mail/{letterId}/give-up
			POST /api/v1/tokens
			DELETE /api/v1/tokens/{id}
			""");

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

	AskRoutes ask;

	@BeforeEach
	void openTwoPractices() {
		this.ours = new PreparedHouse(this.practices, this.rounds, this.jdbc).signedIn(this.mvc);
		this.theirs = new PreparedHouse(this.practices, this.rounds, this.jdbc).signedIn(this.mvc);
		this.routes = Route.all(this.mapping);
		this.ask = new AskRoutes(this.mvc);
	}

	/** A route of no kind is a fault; its kind says who is refused below, and how. */
	@Test
	void saysOfEveryRouteWhoseItIs() {
		Map<String, List<Route>> kinds = this.routes.stream()
			.collect(Collectors.groupingBy(RouteAccessTests::kind, TreeMap::new, Collectors.toList()));
		System.out.println(this.routes.size() + " routes");
		kinds.forEach((kind, routes) -> System.out.println("  " + kind + ": " + routes.size() + " " + routes));

		assertThat(kinds).doesNotContainKey("nobody's");
		assertThat(this.routes).hasSize(kinds.values().stream().mapToInt(List::size).sum())
			.extracting(Route::toString)
			.containsAll(PUBLIC)
			.containsAll(OWN)
			.containsAll(OF_ITS_HOLDER)
			.containsAll(handled());
	}

	private static Set<String> routes(String lines) {
		return Set.copyOf(lines.lines().toList());
	}

	private List<Route> notPublic() {
		return this.routes.stream().filter((route) -> !PUBLIC.contains(route.toString())).toList();
	}

	private static String kind(Route route) {
		String name = route.toString();
		if (PUBLIC.contains(name)) {
			return "public";
		}
		if (OWN.contains(name)) {
			return "every member's own";
		}
		if (OF_ITS_HOLDER.contains(name)) {
			return "its holder's";
		}
		if (route.isOfOwners()) {
			return "owners'";
		}
		if (route.isOfASeat()) {
			return "a seat's";
		}
		return route.isOfAClient() ? "a client's" : "nobody's";
	}

	/** The router's own list, read in another way than {@link Route} does. */
	private Set<String> handled() {
		Set<String> handled = new TreeSet<>();
		this.mapping.getHandlerMethods()
			.forEach((info, handler) -> info.getMethodsCondition()
				.getMethods()
				.forEach(
						(method) -> info.getPatternValues().forEach((pattern) -> handled.add(method + " " + pattern))));
		handled.removeIf((route) -> route.endsWith(" /stale-form"));
		return handled;
	}

	@Test
	void refusesVisitorsEveryRouteThatIsNotPublic() {
		assertThat(this.ask.faults(notPublic(), this.ours.ids(), (route) -> (request) -> request)).isEmpty();
	}

	@Test
	void answersVisitorsAlikeWhetherThereIsSomethingOrNot() {
		List<Route> naming = notPublic().stream().filter(Route::namesSomething).toList();

		assertThat(naming).hasSizeGreaterThan(40)
			.allSatisfy((route) -> assertThat(this.ask.outline(route, this.ours.ids()))
				.isEqualTo(this.ask.outline(route, Ids.invented())));
	}

	@Test
	void findsNothingForMembersOfAnotherPractice() {
		List<Route> naming = notPublic().stream().filter(Route::namesSomething).toList();
		List<Route> own = notPublic().stream()
			.filter((route) -> OWN.contains(route.toString()) || (route.isOfOwners() && !route.namesSomething()))
			.toList();

		assertThat(this.ask.statuses(naming, this.ours.ids(), this.theirs::lead)).isEqualTo(Map.of(404, naming));
		assertThat(this.ask.faults(naming, this.ours.ids(), this.theirs::lead)).isEmpty();
		assertThat(this.ask.leaks(own, this.ours.ids(), this.theirs::lead)).isEmpty();
	}

	@Test
	void forbidsConsultantsWhatIsForOwners() {
		List<Route> ofOwners = this.routes.stream().filter(Route::isOfOwners).toList();

		assertThat(ofOwners).hasSizeGreaterThan(10);
		assertThat(this.ask.statuses(ofOwners, this.ours.ids(), this.ours::consultant))
			.isEqualTo(Map.of(403, ofOwners));
	}

	@Test
	void findsNothingForMembersWhoSeeOnlyTheirOwnClients() {
		List<Route> ofClients = this.routes.stream().filter(Route::isOfAClient).toList();

		assertThat(ofClients).hasSizeGreaterThan(20);
		assertThat(this.ask.statuses(ofClients, this.ours.ids(), this.ours::consultant))
			.isEqualTo(Map.of(404, ofClients));
	}

	@Test
	void refusesEachSeatWhatIsForMembers() {
		List<Route> others = notPublic().stream().filter((route) -> !route.isOfASeat()).toList();

		for (RequestPostProcessor seat : List.of(this.ours.cmo(), this.ours.cio(), this.ours.ceo(this.rounds))) {
			assertThat(this.ask.faults(others, this.ours.ids(), (route) -> seat)).isEmpty();
		}
	}

	@Test
	void refusesSeatsOfAnotherRound() {
		assertThat(this.ask.faults(notPublic(), this.ours.ids(), (route) -> this.theirs.cmo())).isEmpty();
	}

	@Test
	void refusesTheOtherSeatOfTheSameRound() {
		assertThat(this.ask.faults(notPublic(), this.ours.ids(), (route) -> this.ours.cio())).isEmpty();
	}

	@Test
	void refusesMembersTheSeatsOfTheirOwnRounds() {
		List<Route> ofSeats = this.routes.stream().filter(Route::isOfASeat).toList();

		assertThat(ofSeats).hasSizeGreaterThan(10);
		assertThat(this.ask.faults(ofSeats, this.ours.ids(), this.ours::lead)).isEmpty();
	}

	@Test
	void knowsNoInventedId() {
		List<Route> naming = this.routes.stream().filter(Route::namesSomething).toList();

		assertThat(this.ask.faults(naming, Ids.invented(), this.ours::whoseRouteItIs)).isEmpty();
	}

	@Test
	void opensToWhomItBelongs() {
		Route board = new Route(HttpMethod.GET, "/rounds/{roundId}");
		Route page = new Route(HttpMethod.GET, "/seat/{seatId}/{pageId}");

		assertThat(this.ask.ask(board, this.ours.ids(), this.ours.lead(board)).getStatus()).isEqualTo(200);
		assertThat(this.ask.ask(page, this.ours.ids(), this.ours.cmo()).getStatus()).isEqualTo(200);
	}

}
