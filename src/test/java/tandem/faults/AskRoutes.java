package tandem.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Asks for routes on somebody's behalf, and notes what is answered that should not be.
 */
record AskRoutes(MockMvcTester mvc) {

	private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

	/** Where somebody is let in, or told of what is not theirs. */
	List<String> faults(List<Route> asked, Ids ids, Function<Route, RequestPostProcessor> who) {
		List<String> faults = new ArrayList<>();
		asked.forEach((route) -> check(route, ids, who.apply(route), faults));
		return faults;
	}

	/** Where somebody who may come in is told of what is not theirs. */
	List<String> leaks(List<Route> asked, Ids ids, Function<Route, RequestPostProcessor> who) {
		List<String> faults = new ArrayList<>();
		asked.forEach((route) -> checkOwn(route, ids, who.apply(route), faults));
		return faults;
	}

	/** The routes by their answer's status. */
	Map<Integer, List<Route>> statuses(List<Route> asked, Ids ids, Function<Route, RequestPostProcessor> who) {
		Map<Integer, List<Route>> statuses = new TreeMap<>();
		for (Route route : asked) {
			statuses.computeIfAbsent(ask(route, ids, who.apply(route)).getStatus(), (status) -> new ArrayList<>())
				.add(route);
		}
		return statuses;
	}

	/** An answer without the ids that it was asked with. */
	String outline(Route route, Ids ids) {
		MockHttpServletResponse answer = ask(route, ids, (request) -> request);
		String outline = answer.getStatus() + " " + answer.getRedirectedUrl() + " " + PreparedHouse.text(answer);
		for (String id : new TreeSet<>(ids.values().values()).descendingSet()) {
			outline = (id.length() > 20) ? outline.replace(id, "*") : outline;
		}
		return outline.replaceAll("(name=\"_csrf\" value=)\"[^\"]+\"", "$1");
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

	MockHttpServletResponse ask(Route route, Ids ids, RequestPostProcessor who) {
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
