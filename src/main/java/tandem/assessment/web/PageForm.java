package tandem.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.InvalidAnswer;
import tandem.instrument.Page;
import tandem.instrument.Problem;
import tandem.shared.Reason;

/**
 * What one page of the questionnaire sent.
 *
 * @param typed what could be read, {@code null} for a field that was cleared
 * @param texts everything as it was typed, for showing it again
 * @param problems what is no answer, each at its field
 * @param controls what the page says of itself
 */
record PageForm(Map<Field, @Nullable Answer> typed, Map<String, List<String>> texts, List<Problem> problems,
		Controls controls) {

	private static final Set<String> CONTROLS = Set.of("_csrf", "go", "revision", "load", "shown", "asked", "use",
			"to");

	private static final String HERE = "here.";

	/**
	 * What the page says of itself.
	 *
	 * @param go which button: next, back or empty
	 * @param language the code of the language to go on in, or empty
	 * @param revision the seat's counter when the page was shown
	 * @param load tells this showing from every other
	 * @param shown when it was shown, in milliseconds
	 * @param asked open questions have been pointed out already
	 */
	record Controls(String go, String language, long revision, String load, long shown, boolean asked) {
	}

	static PageForm read(Page page, Map<String, String[]> parameters) {
		Map<Field, @Nullable Answer> typed = new LinkedHashMap<>();
		Map<String, List<String>> texts = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		String use = first(parameters, "use");
		parameters.forEach((name, values) -> {
			Field field = page.fields().stream().filter((known) -> known.name().equals(name)).findFirst().orElse(null);
			if (field != null) {
				List<String> sent = use.equals(name) ? List.of(first(parameters, HERE + name).split(",", -1))
						: Arrays.asList(values);
				texts.put(name, sent);
				read(field, sent, typed, problems);
			}
			else if (!CONTROLS.contains(name) && !isHere(page, name)) {
				problems.add(new Problem(name, Reason.of("invalid.unknown-field")));
			}
		});
		return new PageForm(typed, texts, problems,
				new Controls(first(parameters, "go"), first(parameters, "to"), number(first(parameters, "revision")),
						load(parameters), number(first(parameters, "shown")), !first(parameters, "asked").isEmpty()));
	}

	/** What is shown again where the page could not be kept. */
	Map<String, String> shownAgain() {
		Map<String, String> again = new LinkedHashMap<>();
		this.texts.forEach((name, values) -> again.put(name,
				String.join(",", values.stream().filter((value) -> !value.isEmpty()).toList())));
		return again;
	}

	private static void read(Field field, List<String> sent, Map<Field, @Nullable Answer> typed,
			List<Problem> problems) {
		try {
			typed.put(field, field.scale().read(sent));
		}
		catch (InvalidAnswer ex) {
			problems.add(new Problem(field.name(), ex.reason()));
		}
	}

	private static boolean isHere(Page page, String name) {
		return name.startsWith(HERE)
				&& page.fields().stream().anyMatch((field) -> field.name().equals(name.substring(HERE.length())));
	}

	private static String first(Map<String, String[]> parameters, String name) {
		String[] values = parameters.get(name);
		return (values != null && values.length > 0) ? values[0] : "";
	}

	private static String load(Map<String, String[]> parameters) {
		String load = first(parameters, "load");
		return load.matches("[A-Za-z0-9_-]{1,40}") ? load : "?";
	}

	private static long number(String text) {
		return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
	}

}
