package tandem.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer;
import tandem.instrument.Dyad;
import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.ResponseSheet;
import tandem.instrument.Scale;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * Walks from one pair's answers to others that look the same from outside. Each step is a
 * small change to one question, or to two, and is kept only if nothing can be told from
 * it; so every pair of sheets on the way is one that a reader cannot tell from the real
 * one.
 */
final class LookAlikes {

	private static final int MOST_STEPS = 40_000;

	private static final List<Item> QUESTIONS = GoldenRounds.INSTRUMENT.items()
		.stream()
		.filter((item) -> item.seats().contains(Seat.CMO))
		.filter((item) -> isOpinion(item) || item.kind() == Kind.FACT)
		.toList();

	private final Dyad original;

	private final Predicate<Dyad> looksTheSame;

	private final SplittableRandom dice = new SplittableRandom(1);

	/** Those that were the first with another mark somewhere. */
	private final List<Dyad> met = new ArrayList<>();

	/** The marks for which no other has been met yet. */
	private final Set<Place> left = new LinkedHashSet<>();

	private LookAlikes(Dyad original, Predicate<Dyad> looksTheSame) {
		this.original = original;
		this.looksTheSame = looksTheSame;
		for (Seat seat : Seat.PAIR) {
			QUESTIONS.stream()
				.filter(LookAlikes::isOpinion)
				.flatMap((item) -> item.fields().stream())
				.forEach((field) -> this.left.add(new Place(seat, field)));
		}
	}

	/** The CEO reads the very same report of each. */
	static LookAlikes toTheCeo(Dyad original) {
		List<?> ratings = GoldenRounds.ratings(original);
		ReportView report = GoldenRounds.view(original, Reader.CEO, GoldenRounds.RELEASED);
		return new LookAlikes(original, (other) -> GoldenRounds.ratings(other).equals(ratings)
				&& GoldenRounds.view(other, Reader.CEO, GoldenRounds.RELEASED).equals(report));
	}

	/** One mark of one person. */
	record Place(Seat seat, Field field) {

		@Nullable Integer mark(Dyad dyad) {
			return dyad.of(this.seat).mark(this.field.name());
		}

		@Override
		public String toString() {
			return this.seat + " " + this.field.name();
		}

	}

	static boolean isOpinion(Item item) {
		return item.kind() == Kind.POSITION || item.kind() == Kind.PRACTICE;
	}

	/** The marks that could be read back: no other one was met at their place. */
	Set<Place> readBack() {
		for (Place place : List.copyOf(this.left)) {
			for (int mark = 1; mark <= highest(place.field()) && this.left.contains(place); mark++) {
				visit(with(this.original, place, new Answer.Mark(mark)));
			}
		}
		Dyad here = this.original;
		for (int step = 0; step < MOST_STEPS && !this.left.isEmpty(); step++) {
			Dyad next = change(here, oneOf(this.dice.nextBoolean() ? near() : open()));
			if (this.dice.nextInt(6) == 0) {
				next = change(next, oneOf(near()));
			}
			here = (!next.equals(here) && visit(next)) ? next : here;
		}
		return this.left;
	}

	/**
	 * Answers on the way, the nearest first, that together have another mark everywhere.
	 */
	List<Dyad> met() {
		return this.met;
	}

	private boolean visit(Dyad dyad) {
		if (dyad.equals(this.original) || !this.looksTheSame.test(dyad)) {
			return false;
		}
		if (this.left.removeIf(
				(place) -> place.mark(dyad) != null && !Objects.equals(place.mark(dyad), place.mark(this.original)))) {
			this.met.add(dyad);
		}
		return true;
	}

	/** What is rated together with the marks still left. */
	private List<Item> near() {
		Set<ConflictSource> sources = open().stream().map(Item::source).collect(Collectors.toSet());
		return QUESTIONS.stream().filter((item) -> sources.contains(item.source())).toList();
	}

	private List<Item> open() {
		return this.left.stream()
			.map((place) -> GoldenRounds.INSTRUMENT.item(place.field().item()))
			.collect(Collectors.toCollection(LinkedHashSet::new))
			.stream()
			.toList();
	}

	/** One answer changed or taken away, or both, or all marks of a position together. */
	private Dyad change(Dyad dyad, Item item) {
		if (item.kind() == Kind.POSITION && this.dice.nextInt(3) > 0) {
			return this.dice.nextBoolean() ? moved(dyad, item, -1, 8) : moved(dyad, item, 1, oneOf(List.of(-1, 1)));
		}
		Field field = oneOf(item.fields());
		Dyad changed = with(dyad, new Place(oneOf(Seat.PAIR), field), any(field));
		return this.dice.nextBoolean() ? changed : with(changed, new Place(oneOf(Seat.PAIR), field), any(field));
	}

	private static Dyad moved(Dyad dyad, Item item, int factor, int by) {
		Dyad moved = dyad;
		for (Seat seat : Seat.PAIR) {
			for (Field field : item.fields()) {
				Place place = new Place(seat, field);
				Integer mark = place.mark(dyad);
				int other = (mark != null) ? factor * mark + by : 1;
				if (other < 1 || other > highest(field)) {
					return dyad;
				}
				moved = (mark != null) ? with(moved, place, new Answer.Mark(other)) : moved;
			}
		}
		return moved;
	}

	private @Nullable Answer any(Field field) {
		if (field.scale() instanceof Scale.OneOf list) {
			return new Answer.Choice(oneOf(list.options()).code());
		}
		int mark = this.dice.nextInt(highest(field) + 1);
		return (mark > 0) ? new Answer.Mark(mark) : null;
	}

	private <T> T oneOf(List<T> things) {
		return things.get(this.dice.nextInt(things.size()));
	}

	private static int highest(Field field) {
		return ((Scale.Marks) field.scale()).highest();
	}

	private static Dyad with(Dyad dyad, Place place, @Nullable Answer answer) {
		ResponseSheet sheet = dyad.of(place.seat());
		Map<String, Answer> answers = new LinkedHashMap<>();
		sheet.fields().forEach((name) -> answers.put(name, Objects.requireNonNull(sheet.answer(name))));
		if (answer != null) {
			answers.put(place.field().name(), answer);
		}
		else {
			answers.remove(place.field().name());
		}
		ResponseSheet changed = new ResponseSheet(answers);
		return new Dyad(dyad.strategy(), (place.seat() == Seat.CMO) ? changed : dyad.cmo(),
				(place.seat() == Seat.CIO) ? changed : dyad.cio(), dyad.ceo());
	}

}
