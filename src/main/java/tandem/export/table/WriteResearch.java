package tandem.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.report.ReadResearch;
import tandem.report.ResearchView;
import tandem.report.TooFewFirms;
import tandem.shared.CsvLine;
import tandem.shared.Dates;
import tandem.shared.Seat;

/**
 * Writes rounds for research as CSV in a zip, with a codebook and a text to read first.
 * They are read once for each file, and none is held.
 */
@Component
class WriteResearch {

	private final Instruments instruments;

	private final TellCodebook codebook;

	private final MessageSource messages;

	WriteResearch(Instruments instruments, TellCodebook codebook, MessageSource messages) {
		this.instruments = instruments;
		this.codebook = codebook;
		this.messages = messages;
	}

	/** The caller sees to it that each reading gives the same. */
	void write(OutputStream out, Instant made, Consumer<Consumer<ResearchView>> rounds, Locale locale)
			throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		Set<String> firms = new TreeSet<>();
		Set<String> used = new TreeSet<>();
		int[] count = { 0 };
		Lines file = begin(zip, "rounds.csv", made);
		file.line("firm", "round", "number", "quarter", "instrument", "algorithm", "strategy", "cmo", "cio",
				"understandingCmo", "understandingCio");
		rounds.accept((round) -> {
			firms.add(round.firm());
			used.add(round.instrument());
			count[0]++;
			file.line(round.firm(), round.round(), round.number(), round.quarter(), round.instrument(),
					round.algorithm(), round.strategy().code(), sheet(round, Seat.CMO).person(),
					sheet(round, Seat.CIO).person(), round.understanding().get(Seat.CMO),
					round.understanding().get(Seat.CIO));
		});
		if (firms.size() < ReadResearch.FEWEST_FIRMS) {
			throw new TooFewFirms();
		}
		Lines answers = begin(zip, "answers.csv", made);
		answers.line("firm", "round", "role", "person", "source", "facet", "item", "kind", "measure", "value");
		rounds.accept((round) -> answers(round, answers));
		Lines results = begin(zip, "results.csv", made);
		results.line("firm", "round", "source", "facet", "measure", "value");
		rounds.accept((round) -> results(round, results));
		Lines book = begin(zip, "codebook.csv", made);
		book.line(TellCodebook.COLUMNS.toArray());
		used.forEach(
				(id) -> this.codebook.of(this.instruments.get(id), locale).forEach((row) -> book.line(row.toArray())));
		Lines readMe = begin(zip, "README.txt", made);
		readMe.text(readMe(made, firms.size(), count[0], locale));
		zip.finish();
	}

	private static ResearchView.Sheet sheet(ResearchView round, Seat seat) {
		return Objects.requireNonNull(round.sheets().get(seat));
	}

	/** A goal has a line of its own, so that each value is one code. */
	private void answers(ResearchView round, Lines lines) {
		Instrument instrument = this.instruments.get(round.instrument());
		Seat.PAIR.forEach((seat) -> sheet(round, seat).answers().forEach((name, text) -> {
			Field field = instrument.field(name).orElseThrow();
			Item item = instrument.item(field.item());
			for (String value : text.split(",", -1)) {
				lines.line(round.firm(), round.round(), seat.code(), sheet(round, seat).person(),
						(item.source() != null) ? item.source().code() : null, item.facet(), item.id(),
						item.kind().code(), field.path().isEmpty() ? "own" : field.part(), typed(value));
			}
		}));
	}

	private static Object typed(String value) {
		return value.matches("[0-9]") ? Integer.valueOf(value) : value;
	}

	private static void results(ResearchView round, Lines lines) {
		round.sources().forEach((source, result) -> {
			line(lines, round, source, null, "risk", result.risk());
			line(lines, round, source, null, "band", result.band());
			line(lines, round, source, null, "low", result.low());
			line(lines, round, source, null, "high", result.high());
			line(lines, round, source, null, "coverage", result.coverage());
			result.facets().forEach((facet, score) -> {
				line(lines, round, source, facet, "risk", score.risk());
				if (score.state() != null) {
					line(lines, round, source, facet, "state", score.state().pair());
					line(lines, round, source, facet, "stateCmo", score.state().cmo());
					line(lines, round, source, facet, "stateCio", score.state().cio());
				}
			});
		});
	}

	/** What was not rated has no line. */
	private static void line(Lines lines, ResearchView round, String source, @Nullable String facet, String measure,
			@Nullable Object value) {
		if (value != null) {
			lines.line(round.firm(), round.round(), source, facet, measure, value);
		}
	}

	private String readMe(Instant made, int firms, int rounds, Locale locale) {
		StringBuilder text = new StringBuilder();
		for (int n = 1; n <= 9; n++) {
			text.append(this.messages.getMessage("research.readme." + n,
					new Object[] { Dates.day(made, locale), firms, rounds }, locale))
				.append("\r\n\r\n");
		}
		return text.toString();
	}

	private static Lines begin(ZipOutputStream zip, String name, Instant made) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(made.toEpochMilli());
		zip.putNextEntry(entry);
		Lines lines = new Lines(zip);
		lines.text(CsvLine.BYTE_ORDER_MARK);
		return lines;
	}

	/** A file that grows line by line. */
	private record Lines(OutputStream out) {

		void line(@Nullable Object... cells) {
			text(CsvLine.of(Arrays.asList(cells)));
		}

		void text(String text) {
			try {
				this.out.write(text.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
