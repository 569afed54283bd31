package tandem.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.instrument.Facet;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Reference;
import tandem.instrument.References;
import tandem.instrument.Scale;
import tandem.shared.Seat;

/**
 * Says of each input of an instrument what it asks, which values it can have, and how it
 * counts.
 */
@Component
class TellCodebook {

	/** What each line says, in its order. */
	static final List<String> COLUMNS = List.of("instrument", "item", "measure", "kind", "source", "facet",
			"facetWeight", "reversed", "asked", "values", "question", "left", "right", "references");

	private final References references;

	private final MessageSource messages;

	TellCodebook(References references, MessageSource messages) {
		this.references = references;
		this.messages = messages;
	}

	/** One line for each input, in the order of {@link #COLUMNS}. */
	List<List<@Nullable Object>> of(Instrument instrument, Locale locale) {
		return instrument.items()
			.stream()
			.flatMap((item) -> item.fields().stream().map((field) -> line(instrument, item, field, locale)))
			.toList();
	}

	private List<@Nullable Object> line(Instrument instrument, Item item, Field field, Locale locale) {
		Facet facet = (item.facet() != null) ? instrument.facet(item.facet()) : null;
		boolean poles = item.kind() == Kind.POSITION;
		return Arrays.asList(instrument.id(), item.id(),
				field.path().isEmpty() ? "own" : String.join(".", field.path()), item.kind().code(),
				(item.source() != null) ? item.source().code() : null, item.facet(),
				(facet != null) ? facet.weight() : null, item.reversed() ? "yes" : "no",
				item.seats().stream().sorted().map(Seat::code).collect(Collectors.joining(" ")),
				values(item, field, locale), question(item, locale),
				poles ? text("item." + item.id() + ".left", locale) : null,
				poles ? text("item." + item.id() + ".right", locale) : null, (facet != null) ? sources(facet) : null);
	}

	private String sources(Facet facet) {
		return this.references.named(facet.references())
			.stream()
			.map(Reference::cited)
			.collect(Collectors.joining("; "));
	}

	/** As it is asked; where each role reads its own words, both. */
	private String question(Item item, Locale locale) {
		if (!item.roleWording()) {
			return asked("item." + item.id(), item, locale);
		}
		return item.seats()
			.stream()
			.sorted()
			.map((seat) -> text("seat." + seat.code(), locale) + ": " + asked(item.questionKey(seat), item, locale))
			.collect(Collectors.joining(" / "));
	}

	/** A position is asked by its poles, and has a title only. */
	private String asked(String key, Item item, Locale locale) {
		Object[] other = { text("seat.other.the", locale), text("seat.other.The", locale) };
		String words = this.messages.getMessage(key, other, null, locale);
		return (words != null) ? words : text("item." + item.id() + ".title", locale);
	}

	/** Each code with its words. */
	private String values(Item item, Field field, Locale locale) {
		if (field.scale() instanceof Scale.Marks marks) {
			String codes = IntStream.rangeClosed(1, marks.highest())
				.mapToObj((mark) -> mark(item, mark, locale))
				.collect(Collectors.joining("; "));
			return (marks.abstention() == null) ? codes
					: codes + "; " + coded(marks.abstention().code(), "scale." + marks.abstention().code(), locale);
		}
		List<String> codes = (field.scale() instanceof Scale.OneOf oneOf)
				? oneOf.options().stream().map((option) -> option.code()).toList()
				: item.options().stream().map((option) -> option.code()).toList();
		return codes.stream()
			.map((code) -> coded(code, item.optionKey(field) + code, locale))
			.collect(Collectors.joining("; "));
	}

	private String mark(Item item, int mark, Locale locale) {
		return switch (item.kind()) {
			case PRACTICE -> coded(Integer.toString(mark), "scale.practice." + mark, locale);
			case RATING -> coded(Integer.toString(mark), "scale.rating." + mark, locale);
			default -> Integer.toString(mark);
		};
	}

	private String coded(String code, String key, Locale locale) {
		return code + " = " + text(key, locale);
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
