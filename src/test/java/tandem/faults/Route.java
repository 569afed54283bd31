package tandem.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.account.StaleForm;

/**
 * One way into the application, as its handlers declare it.
 *
 * @param method how it is asked
 * @param pattern its address, with variables in braces
 */
record Route(HttpMethod method, String pattern) {

	/** A filter serves it, so that no handler declares it. */
	private static final Route SIGN_OUT = new Route(HttpMethod.POST, "/sign-out");

	private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

	/** Every one there is; a handler for any method is asked by GET and POST. */
	static List<Route> all(RequestMappingHandlerMapping mapping) {
		List<Route> routes = new ArrayList<>(List.of(SIGN_OUT));
		for (Map.Entry<RequestMappingInfo, HandlerMethod> handler : mapping.getHandlerMethods().entrySet()) {
			if (!handler.getValue().hasMethodAnnotation(StaleForm.class)) {
				handler.getKey()
					.getPatternValues()
					.forEach((pattern) -> methods(handler.getKey())
						.forEach((method) -> routes.add(new Route(method.asHttpMethod(), pattern))));
			}
		}
		return routes.stream()
			.distinct()
			.sorted(Comparator.comparing(Route::pattern).thenComparing((route) -> route.method().name()))
			.toList();
	}

	private static Set<RequestMethod> methods(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
	}

	boolean isLook() {
		return this.method.equals(HttpMethod.GET);
	}

	/** What is drawn anew for whoever asks, and saved rather than shown. */
	boolean isFile() {
		return this.pattern.matches(".*\\.(pdf|pptx|xlsx|csv)");
	}

	boolean isOfTheApi() {
		return this.pattern.startsWith("/api/");
	}

	boolean isOfOwners() {
		return this.pattern.equals("/practice") || this.pattern.startsWith("/practice/");
	}

	/** What it opens belongs to a client. */
	boolean isOfAClient() {
		return this.pattern.contains("{clientId}") || this.pattern.contains("{roundId}")
				|| this.pattern.contains("{actionId}");
	}

	boolean namesSomething() {
		return this.pattern.contains("{");
	}

	boolean isOfASeat() {
		return this.pattern.startsWith("/seat/");
	}

	/** The address with ids of this owner. */
	String at(Ids ids) {
		Matcher variable = VARIABLE.matcher(this.pattern);
		StringBuilder address = new StringBuilder();
		while (variable.find()) {
			variable.appendReplacement(address, ids.of(this.pattern, variable.group(1)));
		}
		return variable.appendTail(address).toString();
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}
