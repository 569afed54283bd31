package tandem.shared;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a person may recognise a device in a list: its browser and its system, as far as it
 * says.
 */
public final class DeviceLabel {

	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	static {
		BROWSERS.put("Edg/", "Edge");
		BROWSERS.put("OPR/", "Opera");
		BROWSERS.put("Firefox/", "Firefox");
		BROWSERS.put("FxiOS/", "Firefox");
		BROWSERS.put("CriOS/", "Chrome");
		BROWSERS.put("Chrome/", "Chrome");
		BROWSERS.put("Safari/", "Safari");
		SYSTEMS.put("iPhone", "iPhone");
		SYSTEMS.put("iPad", "iPad");
		SYSTEMS.put("Android", "Android");
		SYSTEMS.put("Windows", "Windows");
		SYSTEMS.put("Mac OS X", "Mac");
		SYSTEMS.put("Linux", "Linux");
	}

	private DeviceLabel() {
	}

	public static String of(@Nullable String userAgent) {
		String said = (userAgent != null) ? userAgent : "";
		return "%s, %s".formatted(find(BROWSERS, said), find(SYSTEMS, said));
	}

	private static String find(Map<String, String> known, String said) {
		return known.entrySet()
			.stream()
			.filter((entry) -> said.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("?");
	}

}
