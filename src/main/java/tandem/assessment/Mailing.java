package tandem.assessment;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is done by mail in a round.
 *
 * @param invite the first links go out by mail
 * @param zone where its people are: nobody is reminded at night
 * @param reminders how often
 */
public record Mailing(boolean invite, ZoneId zone, Reminders reminders) {

	private static final String UTC = "UTC";

	private static final Pattern CITY = Pattern
		.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	/** Nothing: links are copied. */
	public static final Mailing NONE = new Mailing(false, ZoneId.ofOffset(UTC, ZoneOffset.UTC), Reminders.NONE);

	/** The names that are worth offering: a city each, by its continent. */
	public static List<String> zones() {
		return Stream
			.concat(Stream.of(UTC),
					ZoneId.getAvailableZoneIds().stream().filter((name) -> CITY.matcher(name).matches()).sorted())
			.toList();
	}

	/** A zone by its name, such as {@code Europe/Berlin}. */
	public static Optional<ZoneId> readZone(String typed) {
		String name = typed.strip();
		return (name.equals(UTC) || ZoneId.getAvailableZoneIds().contains(name)) ? Optional.of(ZoneId.of(name))
				: Optional.empty();
	}

}
