package tandem.instrument;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.instrument.content.InstrumentFile;
import tandem.shared.Seat;

/**
 * Pairs of answers for tests, said in the words of forms: {@code cmo.P4a=2 both.P1a.own=3
 * ceo.C1=- strategy=cost ceo=none}. A dash takes an answer away.
 */
public final class Dyads {

	public static final Instrument INSTRUMENT = InstrumentFile.load("cmo-cio-1");

	private static final Map<String, String> BEST_FACTS = Map.of("A1c", "3-5", "A1d", "over-50", "A2c", "yes", "S1a",
			"ceo", "S1b", "c-level", "S1c", "yes", "S1d", "jointly", "C6a", "top-3", "C7", "monthly");

	private final Map<Seat, Map<String, Answer>> answers = new EnumMap<>(Seat.class);

	private Strategy strategy = Strategy.DIFFERENTIATION;

	private boolean ceo = true;

	private Dyads() {
		for (Seat seat : Seat.values()) {
			this.answers.put(seat, new LinkedHashMap<>());
		}
	}

	/** Nobody answered anything, and there is no CEO's form. */
	public static Dyad empty(String changes) {
		Dyads dyad = new Dyads();
		dyad.ceo = false;
		return dyad.with(changes);
	}

	/** Both answered everything as well as can be, and so did the CEO. */
	public static Dyad aligned(String changes) {
		Dyads dyad = new Dyads();
		for (Seat seat : Seat.values()) {
			for (Field field : INSTRUMENT.fields(seat)) {
				String best = best(field);
				if (best != null) {
					dyad.put(seat, field.name(), best);
				}
			}
		}
		return dyad.with(changes);
	}

	private static @Nullable String best(Field field) {
		Item item = INSTRUMENT.find(field.item()).orElse(null);
		if (item == null) {
			return null;
		}
		return switch (item.kind()) {
			case POSITION -> "4";
			case PRACTICE -> item.reversed() ? "1" : "5";
			case GOALS -> "digital-revenue,loyalty,customer-experience";
			case OWNERSHIP -> "both";
			case FACT -> BEST_FACTS.get(item.id());
			case GUESS, RATING -> null;
		};
	}

	private Dyad with(String changes) {
		for (String change : changes.isBlank() ? new String[0] : changes.strip().split("\\s+")) {
			int equals = change.indexOf('=');
			String where = change.substring(0, equals);
			String text = change.substring(equals + 1);
			int dot = where.indexOf('.');
			if (where.equals("strategy")) {
				this.strategy = tandem.shared.Coded.of(Strategy.class, text);
			}
			else if (where.equals("ceo")) {
				this.ceo = !text.equals("none");
			}
			else {
				String field = where.substring(dot + 1);
				String seat = where.substring(0, dot);
				for (Seat target : seat.equals("both") ? Seat.PAIR
						: List.of(tandem.shared.Coded.of(Seat.class, seat))) {
					put(target, field, text);
				}
			}
		}
		return new Dyad(this.strategy, sheet(Seat.CMO), sheet(Seat.CIO), this.ceo ? sheet(Seat.CEO) : null);
	}

	private void put(Seat seat, String fieldName, String text) {
		Map<String, Answer> sheet = this.answers.getOrDefault(seat, Map.of());
		Answer answer = text.equals("-") ? null : read(fieldName, text);
		if (answer == null) {
			sheet.remove(fieldName);
		}
		else {
			sheet.put(fieldName, answer);
		}
	}

	private static @Nullable Answer read(String fieldName, String text) {
		try {
			return INSTRUMENT.field(fieldName).orElseThrow().scale().read(List.of(text));
		}
		catch (InvalidAnswer ex) {
			throw new IllegalArgumentException(fieldName + " cannot be " + text, ex);
		}
	}

	private ResponseSheet sheet(Seat seat) {
		return new ResponseSheet(this.answers.getOrDefault(seat, Map.of()));
	}

}
