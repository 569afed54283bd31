package tandem.instrument;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A publication on which a question, a mechanism or a figure rests.
 *
 * @param id its fixed id
 * @param authors who wrote it
 * @param year when it came out
 * @param title what it is called
 * @param publisher the journal or the house
 * @param kind paper, survey or press
 * @param sample how many were looked at; {@code null} where it is not known or of no use
 */
public record Reference(String id, String authors, int year, String title, String publisher, String kind,
		@Nullable Sample sample) {

	private static final Pattern SURNAME = Pattern.compile("([^,&.]+), \\p{Lu}\\.");

	/** How a text cites it: surnames and year. */
	public String cited() {
		List<String> surnames = SURNAME.matcher(this.authors)
			.results()
			.map((result) -> result.group(1).strip())
			.toList();
		return switch (surnames.size()) {
			case 0 -> this.authors;
			case 1 -> surnames.get(0);
			case 2 -> surnames.get(0) + " & " + surnames.get(1);
			case 3 -> surnames.get(0) + ", " + surnames.get(1) + " & " + surnames.get(2);
			default -> surnames.get(0) + " et al.";
		} + " " + this.year;
	}

	/** So many persons, pairs, studies: what the unit's code says. */
	public record Sample(int n, String unit) {
	}

}
