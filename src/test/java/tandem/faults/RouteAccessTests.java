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
 * refused to all of them, or a line of {@link WhoseRoute} says why not.
 */
@TandemTest
class RouteAccessTests {

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
			.collect(Collectors.groupingBy(WhoseRoute::kind, TreeMap::new, Collectors.toList()));
		System.out.println(this.routes.size() + " routes");
		kinds.forEach((kind, routes) -> System.out.println("  " + kind + ": " + routes.size() + " " + routes));

		assertThat(kinds).doesNotContainKey("nobody's");
		assertThat(this.routes).hasSize(kinds.values().stream().mapToInt(List::size).sum())
			.extracting(Route::toString)
			.containsAll(WhoseRoute.PUBLIC)
			.containsAll(WhoseRoute.OWN)
			.containsAll(WhoseRoute.OF_ITS_HOLDER)
			.containsAll(handled());
	}

	private List<Route> notPublic() {
		return this.routes.stream().filter((route) -> !WhoseRoute.PUBLIC.contains(route.toString())).toList();
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
			.filter((route) -> WhoseRoute.OWN.contains(route.toString())
					|| (route.isOfOwners() && !route.namesSomething()))
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
