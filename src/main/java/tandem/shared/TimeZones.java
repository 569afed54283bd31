package tandem.shared;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones that people can name, such as {@code Europe/Berlin}. */
public final class TimeZones {

	private static final String WORLD_TIME = "UTC";

	/** What holds where nobody has said anything. */
	public static final ZoneId UTC = ZoneId.of(WORLD_TIME);

	private static final Pattern CITY = Pattern
		.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private TimeZones() {
	}

	/** The names that are worth offering: a city each, by its continent. */
	public static List<String> names() {
		return Stream
			.concat(Stream.of(WORLD_TIME),
					ZoneId.getAvailableZoneIds().stream().filter((name) -> CITY.matcher(name).matches()).sorted())
			.toList();
	}

	/** A zone by its name. */
	public static Optional<ZoneId> read(String typed) {
		String name = typed.strip();
		return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
	}

}
