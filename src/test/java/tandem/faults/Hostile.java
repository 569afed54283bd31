package tandem.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What strangers type into forms, and the marks of its having been understood. */
final class Hostile {

	/** Says 5332114 where it is evaluated. */
	static final List<String> EXPRESSIONS = List.of("${1234*4321}", "#{1234*4321}", "*{1234*4321}", "@{1234*4321}",
			"~{1234*4321}", "[[${1234*4321}]]", "[(${1234*4321})]", "__${1234*4321}__::.x", "#{T(Math).abs(1234*4321)}",
			"{{1234*4321}}", "<%= 1234*4321 %>", "{0,number,1234}", "' || 1234*4321 || '");

	static final List<String> MARKUP = List.of("<script>alert(8361)</script>", "\"><img src=x onerror=alert(8361)>",
			"' onmouseover='alert(8361)", "\" onmouseover=\"alert(8361)", "</textarea><script>alert(8361)</script>",
			"javascript:alert(8361)", "<svg/onload=alert(8361)>", "<!-- ", "]]>");

	static final List<String> CHARACTERS = List.of("\u0000", "a\u0000b", "\u202Eesrever", "שלום עולם", "😀👩‍👩‍👧‍👦",
			"Z͑ͫ̓ͪ̂a̴̵̢̭", "\r\nSet-Cookie: a=b", "\u2028", "\uFEFF", "\uFFFF", "\u0001\u001f", "\t");

	static final List<String> SQL = List.of("'; drop table answer;--", "1 or 1=1", "\\' or ''='", "%", "_", "\\");

	static final List<String> NUMBERS = List.of("-1", "0", "8", "99999999999999999999", "1e9", "NaN", "3.0", "０",
			"2147483648", "-2147483649", "1,2,3", "2027-02-30", "+999999999-01-01", "");

	/** Names of fields of all forms, and of what no form has. */
	private static final List<String> FIELDS = List.of("name", "key", "consent", "code", "email", "password", "next",
			"current-password", "practice", "cmoName", "cioName", "ceoName", "cmoEmail", "askCeo", "due", "strategy",
			"language", "go", "links", "empty", "level", "P1a.own", "P1b.own", "G3.own", "comment.goals",
			"comment.goals.use", "revision", "load", "shown", "asked", "use", "here.P1a.own", "role", "status",
			"class.module.classLoader", "_method", "id", "a[0].b", "blindSpots", "release");

	private static final Pattern INSIDE = Pattern.compile("\\b(?:org\\.(?:springframework|hibernate|thymeleaf|h2|"
			+ "postgresql|apache)|java\\.(?:lang|util)|jakarta|tandem\\.[a-z]+)\\.[A-Za-z]|Exception\\b|\\tat |"
			+ "(?i:select .+ from |insert into |jdbc:|syntax error|whitelabel)");

	private static final List<String> UNDERSTOOD = List.of("5332114", "5,332,114", "<script>alert", "<img src=x",
			"<svg/onload", "\" onmouseover=\"");

	private Hostile() {
	}

	static List<String> values() {
		List<String> all = new ArrayList<>();
		List.of(EXPRESSIONS, MARKUP, CHARACTERS, SQL, NUMBERS).forEach(all::addAll);
		return all;
	}

	/** A form with some fields, each with something hostile. */
	static Map<String, String> form(Random chance) {
		List<String> fields = new ArrayList<>(FIELDS);
		Collections.shuffle(fields, chance);
		List<String> values = values();
		Map<String, String> form = new LinkedHashMap<>();
		fields.subList(0, 1 + chance.nextInt(fields.size()))
			.forEach((field) -> form.put(field, values.get(chance.nextInt(values.size()))));
		return form;
	}

	/** Empty where the answer is one that a stranger may have. */
	static String fault(String what, Visitor.Seen seen) {
		if (seen.status() >= 500 || seen.status() < 200) {
			return what + " is answered by " + seen.status() + "\n";
		}
		if (INSIDE.matcher(seen.body()).find()) {
			return what + " tells of the inside: " + INSIDE.matcher(seen.body()).results().findFirst() + "\n";
		}
		return UNDERSTOOD.stream()
			.filter(seen.body()::contains)
			.findFirst()
			.map((mark) -> what + " shows " + mark + "\n")
			.orElse("");
	}

}
