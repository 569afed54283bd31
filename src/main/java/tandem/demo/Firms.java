package tandem.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tandem.api.StrictJson;
import tandem.instrument.Comment;
import tandem.instrument.Instrument;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Name;
import tandem.shared.Seat;

/** Reads the made-up firms; the file is ours, so a fault in it stops the start. */
final class Firms {

	private static final String FILE = "/tandem/demo/firms.json";

	private final Instrument instrument;

	Firms(Instrument instrument) {
		this.instrument = instrument;
	}

	List<Firm> read() {
		try (InputStream file = Objects.requireNonNull(Firms.class.getResourceAsStream(FILE), FILE);
				StrictJson json = new StrictJson(file)) {
			List<?> firms = (List<?>) Objects.requireNonNull(json.value());
			return firms.stream().map((firm) -> firm((Map<?, ?>) firm)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Firm firm(Map<?, ?> firm) {
		Map<Seat, Name> people = new EnumMap<>(Seat.class);
		object(firm, "people").forEach((seat, name) -> people.put(seat(seat), new Name(String.valueOf(name))));
		Map<Seat, ResponseSheet> sheets = new EnumMap<>(Seat.class);
		object(firm, "sheets").forEach((seat, sheet) -> sheets.put(seat(seat), sheet(seat(seat), sheet)));
		Map<Seat, Map<String, String>> comments = new EnumMap<>(Seat.class);
		object(firm, "comments").forEach((seat, comment) -> comments.put(seat(seat), comments((Map<?, ?>) comment)));
		return new Firm(new Name(text(firm, "client")), Coded.of(Strategy.class, text(firm, "strategy")),
				Coded.of(Stage.class, text(firm, "stage")), (Integer) Objects.requireNonNull(firm.get("due")), people,
				sheets, comments);
	}

	private ResponseSheet sheet(Seat seat, Object sheet) {
		return new SheetReader(this.instrument).read(seat, sheet, (problem) -> {
			throw new IllegalStateException("%s: %s, %s".formatted(FILE, problem.path(), problem.reason()));
		});
	}

	/** Each with its text and who may read it, as the form names them. */
	private static Map<String, String> comments(Map<?, ?> comments) {
		Map<String, String> fields = new LinkedHashMap<>();
		comments.forEach((code, comment) -> {
			ConflictSource source = Coded.of(ConflictSource.class, String.valueOf(code));
			fields.put(Comment.field(source), text((Map<?, ?>) comment, "text"));
			fields.put(Comment.useField(source), text((Map<?, ?>) comment, "use"));
		});
		return fields;
	}

	private static Map<?, ?> object(Map<?, ?> parent, String key) {
		return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
	}

	private static String text(Map<?, ?> parent, String key) {
		return String.valueOf(Objects.requireNonNull(parent.get(key), key));
	}

	private static Seat seat(Object code) {
		return Coded.of(Seat.class, String.valueOf(code));
	}

}
