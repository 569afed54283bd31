package tandem.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.shared.Seat;

/** Says line by line what the marks add: numbers, and what each of the two answered. */
final class TellMarks {

	private final Instrument instrument;

	private final Marks marks;

	TellMarks(Instrument instrument, Marks marks) {
		this.instrument = instrument;
		this.marks = marks;
	}

	Stream<Said> all() {
		List<Said> lines = new ArrayList<>();
		KeptScorecard scorecard = this.marks.scorecard();
		scorecard.sources().forEach((source, score) -> source(source, score, lines));
		Seat.PAIR.forEach((seat) -> {
			Double understanding = scorecard.understanding().get(seat.code());
			if (understanding != null) {
				lines.add(Said.of("understanding", "percent", understanding).seat(seat));
			}
		});
		Seat.PAIR.forEach((seat) -> answers(seat, lines));
		scorecard.ownership().forEach((area, state) -> lines.add(Said.of("ownership", area, state)));
		scorecard.factDisputes().forEach((item) -> lines.add(Said.of("dispute", "disputed", "yes").item(item)));
		scorecard.recommendations().forEach((recommended) -> {
			lines.add(Said.of("mechanism", "priority", recommended.priority())
				.source(recommended.source())
				.item(recommended.mechanism()));
			recommended.because()
				.forEach((reason) -> lines.add(Said.of("mechanism", "because", reason)
					.source(recommended.source())
					.item(recommended.mechanism())));
		});
		return lines.stream();
	}

	private void source(String code, KeptScorecard.Source score, List<Said> lines) {
		TellBands.numbers(score, code).forEach(lines::add);
		score.facets().forEach((facet, result) -> {
			if (result.risk() != null) {
				lines.add(Said.of("facet", "risk", result.risk()).source(code).facet(facet));
			}
			if (result.state() != null) {
				lines.add(Said.of("facet", "state", result.state().cmo()).source(code).facet(facet).seat(Seat.CMO));
				lines.add(Said.of("facet", "state", result.state().cio()).source(code).facet(facet).seat(Seat.CIO));
			}
		});
		score.items().forEach((item, risk) -> {
			if (risk != null) {
				lines.add(Said.of("question", "risk", risk)
					.source(code)
					.facet(this.instrument.scoredItem(item).facet())
					.item(item));
			}
		});
	}

	/** Each goal has a line, so that a value is one code. */
	private void answers(Seat seat, List<Said> lines) {
		for (Item item : this.instrument.items()) {
			for (Field field : item.fields()) {
				String stored = this.marks.answer(seat, field.name());
				if (stored != null) {
					Stream.of(stored.split(",", -1)).forEach((value) -> {
						Said said = Said.of("question", field.path().isEmpty() ? "own" : field.part(), typed(value))
							.facet(item.facet())
							.item(item.id())
							.seat(seat);
						lines.add((item.source() != null) ? said.source(item.source().code()) : said);
					});
				}
			}
		}
	}

	/** A mark as a number. */
	static Object typed(String stored) {
		return stored.matches("[0-9]") ? Integer.valueOf(stored) : stored;
	}

}
