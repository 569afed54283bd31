package tandem.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer.Abstention;
import tandem.shared.Seat;

/**
 * Pairs of answers by chance, the same for the same seed: full and sparse sheets, pairs
 * that think alike and pairs that do not, with a CEO's form and without.
 */
public final class RandomDyads {

	private static final double[] SHARES = { 0, 0.3, 0.7, 0.9, 1 };

	private final Instrument instrument;

	private final Random random;

	private RandomDyads(Instrument instrument, long seed) {
		this.instrument = instrument;
		this.random = new Random(seed);
	}

	public static Dyad of(Instrument instrument, long seed) {
		return new RandomDyads(instrument, seed).dyad();
	}

	private Dyad dyad() {
		double answered = Math.max(0.1, share());
		double alike = share();
		double kind = share();
		Map<String, Answer> cmo = sheet(Seat.CMO, answered, kind);
		Map<String, Answer> cio = sheet(Seat.CIO, answered, kind);
		for (String field : List.copyOf(cio.keySet())) {
			if (cmo.containsKey(field) && chance(alike)) {
				cio.put(field, cmo.getOrDefault(field, Abstention.CANNOT_TELL));
			}
		}
		Map<String, Answer> ceo = sheet(Seat.CEO, answered, kind);
		Strategy strategy = one(List.of(Strategy.values()));
		return new Dyad(strategy, new ResponseSheet(cmo), new ResponseSheet(cio),
				chance(0.3) ? null : new ResponseSheet(ceo));
	}

	private Map<String, Answer> sheet(Seat seat, double answered, double kind) {
		Map<String, Answer> sheet = new LinkedHashMap<>();
		for (Field field : this.instrument.fields(seat)) {
			Answer answer = chance(answered) ? answer(field, kind) : null;
			if (answer != null) {
				sheet.put(field.name(), answer);
			}
		}
		return sheet;
	}

	private @Nullable Answer answer(Field field, double kind) {
		if (field.scale() instanceof Scale.Marks marks) {
			if (marks.abstention() != null && chance(0.03)) {
				return marks.abstention();
			}
			return new Answer.Mark(chance(kind) ? kindMark(field, marks) : 1 + this.random.nextInt(marks.highest()));
		}
		if (field.scale() instanceof Scale.OneOf oneOf) {
			return new Answer.Choice(one(oneOf.options()).code());
		}
		if (field.scale() instanceof Scale.Several several) {
			List<String> codes = new ArrayList<>(several.options().stream().map(Option::code).toList());
			Collections.shuffle(codes, this.random);
			return new Answer.Picks(codes.subList(0, several.count()), true);
		}
		return null;
	}

	private int kindMark(Field field, Scale.Marks marks) {
		Item item = this.instrument.item(field.item());
		if (item.kind() == Kind.PRACTICE) {
			return item.reversed() ? 1 + this.random.nextInt(2) : marks.highest() - this.random.nextInt(2);
		}
		return (marks.highest() + 1) / 2;
	}

	private double share() {
		return SHARES[this.random.nextInt(SHARES.length)];
	}

	private boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	private <T> T one(List<T> many) {
		return many.get(this.random.nextInt(many.size()));
	}

}
