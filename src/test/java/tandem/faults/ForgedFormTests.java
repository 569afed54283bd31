package tandem.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever changes something needs the token of its own browser; whatever only looks
 * changes nothing.
 */
@TandemTest
class ForgedFormTests {

	/** A reader is written down as one; nothing else changes. */
	private static final Set<String> OF_A_READER = Set.of("spring_session", "spring_session_attributes", "attempt",
			"access_entry");

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

	PreparedHouse house;

	List<Route> routes;

	@BeforeEach
	void prepare() {
		this.house = new PreparedHouse(this.practices, this.rounds, this.jdbc).signedIn(this.mvc);
		this.routes = Route.all(this.mapping);
	}

	@Test
	void refusesEveryChangeWithoutAToken() {
		assertThat(refused(Map.of(), (request) -> request)).isEmpty();
	}

	@Test
	void refusesEveryChangeWithTheTokenOfAnotherBrowser() {
		String foreign = PreparedHouse.tokenOnPage(signInPage());
		Cookie own = this.mvc.get().uri("/sign-in").exchange().getResponse().getCookie("tandem-csrf");

		assertThat(refused(Map.of("_csrf", foreign), withCookie(own))).isEmpty();
	}

	@Test
	void changesWithTheTokenOfItsOwnBrowser() {
		TableSums before = TableSums.of(this.jdbc, TableSums.OF_THE_VISIT);
		var page = this.mvc.get().uri("/sign-in").exchange().getResponse();
		Route route = new Route(HttpMethod.POST, "/clients");

		assertThat(send(route, Map.of("_csrf", PreparedHouse.tokenOnPage(PreparedHouse.text(page))),
				withCookie(page.getCookie("tandem-csrf"))))
			.isEqualTo(303);
		assertThat(TableSums.of(this.jdbc, TableSums.OF_THE_VISIT)).isNotEqualTo(before);
	}

	@Test
	void changesNothingByALook() {
		List<Route> looks = this.routes.stream().filter(Route::isLook).toList();

		assertThat(looked(looks, (route) -> (request) -> request, TableSums.OF_THE_VISIT)).isEmpty();
		assertThat(looked(looks, (route) -> this.house.cmo(), OF_A_READER)).isEmpty();
		assertThat(looked(looks, this.house::lead, OF_A_READER)).isEmpty();
	}

	/** What data changes is told by table: which look it was is soon found then. */
	private List<String> looked(List<Route> looks, Function<Route, RequestPostProcessor> who, Set<String> mayChange) {
		TableSums before = TableSums.of(this.jdbc, mayChange);
		List<String> faults = new ArrayList<>();
		for (Route route : looks) {
			for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
				int status = this.mvc.method(method)
					.uri(route.at(this.house.ids()))
					.with(who.apply(route))
					.exchange()
					.getResponse()
					.getStatus();
				if (status >= 500) {
					faults.add(method + " " + route.pattern() + " answers " + status);
				}
			}
		}
		assertThat(TableSums.of(this.jdbc, mayChange)).isEqualTo(before);
		return faults;
	}

	private List<String> refused(Map<String, String> token, RequestPostProcessor browser) {
		List<Route> changing = this.routes.stream().filter((route) -> !route.isLook()).toList();
		TableSums before = TableSums.of(this.jdbc, TableSums.OF_THE_VISIT);
		List<String> faults = new ArrayList<>();
		for (Route route : changing) {
			int status = send(route, token, browser);
			if (status != 403 && !(route.isOfTheApi() && status == 401)) {
				faults.add(route + " answers " + status);
			}
		}
		assertThat(changing).hasSizeGreaterThan(15);
		assertThat(TableSums.of(this.jdbc, TableSums.OF_THE_VISIT)).isEqualTo(before);
		return faults;
	}

	/**
	 * From the browser of whom the route belongs to; for the API from their browser, too,
	 * since a call with a token is nothing that a browser can be led to send.
	 */
	private int send(Route route, Map<String, String> token, RequestPostProcessor browser) {
		RequestPostProcessor who = route.isOfASeat() ? this.house.cmo()
				: this.house.lead(new Route(HttpMethod.POST, "/clients"));
		var request = this.mvc.method(route.method())
			.uri(route.at(this.house.ids()))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.with(who)
			.with(browser);
		PreparedHouse.filledIn(route).forEach(request::param);
		token.forEach(request::param);
		return request.exchange().getResponse().getStatus();
	}

	private static RequestPostProcessor withCookie(Cookie cookie) {
		return (MockHttpServletRequest request) -> {
			Cookie[] known = request.getCookies();
			request.setCookies(
					(known != null && known.length > 0) ? new Cookie[] { known[0], cookie } : new Cookie[] { cookie });
			return request;
		};
	}

	private String signInPage() {
		return PreparedHouse.text(this.mvc.get().uri("/sign-in").exchange().getResponse());
	}

}
