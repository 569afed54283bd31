package tandem.site.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * One call of the API, as its page shows it.
 *
 * @param method of HTTP
 * @param path with the names of its parts in braces
 * @param summary what it is for
 * @param parameters of the path and the query
 * @param takes media types of the body
 * @param answers status and media types
 */
record ApiCall(String method, String path, String summary, List<String> parameters, List<String> takes,
		List<String> answers) {

	static ApiCall of(String method, String path, JsonNode call) {
		List<String> parameters = call.path("parameters")
			.valueStream()
			.map((parameter) -> "%s (%s)".formatted(parameter.path("name").asString(""),
					parameter.path("in").asString("")))
			.toList();
		List<String> answers = call.path("responses")
			.properties()
			.stream()
			.map((answer) -> answer.getKey() + " " + String.join(", ", types(answer.getValue())))
			.toList();
		return new ApiCall(method.toUpperCase(Locale.ROOT), path, call.path("summary").asString(""), parameters,
				types(call.path("requestBody")), answers);
	}

	private static List<String> types(JsonNode body) {
		return body.path("content").properties().stream().map(Map.Entry::getKey).toList();
	}

}
