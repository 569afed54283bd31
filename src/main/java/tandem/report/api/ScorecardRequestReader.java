package tandem.report.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Problem;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.Reason;
import tandem.shared.Seat;

/** Reads a request for a scorecard, naming each fault with its path. */
@Component
class ScorecardRequestReader {

	private static final Set<String> KEYS = Set.of("instrument", "strategy", "cmo", "cio", "ceo");

	private final Instruments instruments;

	ScorecardRequestReader(Instruments instruments) {
		this.instruments = instruments;
	}

	/**
	 * Reads one request given as plain data.
	 * @param tree what was sent
	 * @param problems is told of each fault; a request with faults must not be used
	 */
	ScorecardRequest read(@Nullable Object tree, Consumer<Problem> problems) {
		if (!(tree instanceof Map<?, ?> request)) {
			problems.accept(new Problem("", Reason.of("invalid.request")));
			return new ScorecardRequest(this.instruments.current(),
					new Dyad(Strategy.UNKNOWN, ResponseSheet.empty(), ResponseSheet.empty(), null));
		}
		for (Object key : request.keySet()) {
			if (!KEYS.contains(String.valueOf(key))) {
				problems.accept(new Problem(String.valueOf(key), Reason.of("invalid.unknown-key")));
			}
		}
		Instrument instrument = word(request, "instrument", this.instruments::find, problems)
			.orElseGet(this.instruments::current);
		Strategy strategy = word(request, "strategy", (code) -> Coded.find(Strategy.class, code), problems)
			.orElse(Strategy.UNKNOWN);
		SheetReader sheets = new SheetReader(instrument);
		return new ScorecardRequest(instrument, new Dyad(strategy, executive(Seat.CMO, request, sheets, problems),
				executive(Seat.CIO, request, sheets, problems), ceo(request, sheets, problems)));
	}

	private static <T> Optional<T> word(Map<?, ?> request, String key, Function<String, Optional<T>> words,
			Consumer<Problem> problems) {
		Object value = request.get(key);
		Optional<T> word = (value instanceof String code) ? words.apply(code) : Optional.empty();
		if (word.isEmpty()) {
			problems.accept(new Problem(key, Reason.of((value == null) ? "invalid.required" : "invalid." + key)));
		}
		return word;
	}

	private static ResponseSheet executive(Seat seat, Map<?, ?> request, SheetReader sheets,
			Consumer<Problem> problems) {
		Object sheet = request.get(seat.code());
		if (sheet == null) {
			problems.accept(new Problem(seat.code(), Reason.of("invalid.required")));
			return ResponseSheet.empty();
		}
		return sheets.read(seat, sheet, problems);
	}

	/** A form with any id in it is a form, even where all of it was left open. */
	private static @Nullable ResponseSheet ceo(Map<?, ?> request, SheetReader sheets, Consumer<Problem> problems) {
		Object form = request.get(Seat.CEO.code());
		return (form == null || Map.of().equals(form)) ? null : sheets.read(Seat.CEO, form, problems);
	}

}
