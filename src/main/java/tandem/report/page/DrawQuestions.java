package tandem.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Facet;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Scale;
import tandem.report.Bands;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.report.ReportView.LeadNotes;
import tandem.report.page.ReportPage.FacetBlock;
import tandem.report.page.ReportPage.Question;
import tandem.report.page.ReportPage.Said;
import tandem.scoring.CoorientationState;
import tandem.shared.Reason;
import tandem.shared.Seat;

/** Lays out questions with what was answered, in words and as a picture. */
@Component
class DrawQuestions {

	private final Answers answers;

	DrawQuestions(Answers answers) {
		this.answers = answers;
	}

	/** A facet, with the questions behind it where marks are open. */
	FacetBlock facet(Bands.FacetBand band, Facet facet, Instrument instrument, @Nullable Marks marks) {
		String pair = code(band.pair());
		if (marks == null) {
			return new FacetBlock(band.facet(), band.band(), pair, null, null, null, List.of());
		}
		KeptScorecard.Facet score = marks.scorecard().facet(facet.id());
		KeptScorecard.State state = score.state();
		return new FacetBlock(facet.id(), band.band(), pair, Shown.whole(score.risk()),
				(state != null) ? state.cmo() : null, (state != null) ? state.cio() : null,
				facet.scored().stream().map((id) -> question(id, instrument.scoredItem(id), marks)).toList());
	}

	private static @Nullable String code(@Nullable CoorientationState state) {
		return (state != null) ? state.code() : null;
	}

	Question question(String scoredId, Item item, Marks marks) {
		MarkStrip strip = strip(item, marks);
		return new Question(scoredId, item.kind().code(), "item." + scoredId + ".title",
				Shown.whole(risk(scoredId, marks.scorecard())), why(scoredId, item, marks), said(item, marks),
				marks.scorecard().factDisputes().contains(scoredId), strip, gaps(strip));
	}

	private @Nullable String why(String scoredId, Item item, Marks marks) {
		Reason reason = marks.reasons().get(scoredId);
		if (reason == null) {
			return null;
		}
		String why = this.answers.why(reason);
		return (item.reversed() && risk(scoredId, marks.scorecard()) != null)
				? this.answers.text("report.why.reversed", why) : why;
	}

	private static @Nullable Double risk(String scoredId, KeptScorecard scorecard) {
		return scorecard.sources()
			.values()
			.stream()
			.map((source) -> source.items().get(scoredId))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The answers of both in words; pay only as far as it is in the marks. */
	Said said(Item item, Marks marks) {
		return switch (item.kind()) {
			case OWNERSHIP, GUESS, RATING -> new Said(null, null, null, null, null);
			default -> new Said(own(item, Seat.CMO, marks), own(item, Seat.CIO, marks), guess(item, Seat.CMO, marks),
					guess(item, Seat.CIO, marks), null);
		};
	}

	private String own(Item item, Seat seat, Marks marks) {
		Field field = item.fields().get(0);
		String stored = marks.answer(seat, field.name());
		boolean isWithheld = item.id().equals(Marks.PAY) && marks.payHeldBack().contains(seat);
		return isWithheld ? this.answers.text("report.withheld") : this.answers.said(item, field, stored);
	}

	private @Nullable String guess(Item item, Seat seat, Marks marks) {
		Field field = guessField(item);
		return (field != null) ? this.answers.said(item, field, marks.answer(seat, field.name())) : null;
	}

	private static @Nullable Field guessField(Item item) {
		return item.fields().stream().filter((field) -> field.part().equals("guess")).findFirst().orElse(null);
	}

	private static @Nullable MarkStrip strip(Item item, Marks marks) {
		Field own = item.fields().get(0);
		return (own.scale() instanceof Scale.Marks scale && item.kind() != Kind.GUESS)
				? MarkStrip.of(scale.highest(), stored(item, Seat.CMO, marks), stored(item, Seat.CIO, marks)) : null;
	}

	private static MarkStrip.Stored stored(Item item, Seat seat, Marks marks) {
		Field guess = guessField(item);
		return new MarkStrip.Stored(marks.answer(seat, item.fields().get(0).name()),
				(guess != null) ? marks.answer(seat, guess.name()) : null, guess != null);
	}

	/** What the picture shows as missing, said in sentences; one where all of it is. */
	private List<String> gaps(@Nullable MarkStrip strip) {
		if (strip == null) {
			return List.of();
		}
		return strip.isUnanswered() ? List.of(this.answers.text("report.gap.all"))
				: strip.gaps()
					.stream()
					.map((gap) -> this.answers.text("report.gap." + gap.part() + "." + gap.absence(),
							this.answers.text("seat." + gap.seat())))
					.toList();
	}

	/** The CEO's form, line by line; nothing without it. */
	List<Question> ceoForm(Instrument instrument, @Nullable LeadNotes notes) {
		if (notes == null || notes.ceoAnswers().isEmpty()) {
			return List.of();
		}
		List<Question> form = new ArrayList<>();
		for (Item item : instrument.items()) {
			if (item.seats().contains(Seat.CEO)) {
				item.fields().forEach((field) -> form.add(ceoLine(item, field, notes.ceoAnswers())));
			}
		}
		return form;
	}

	private Question ceoLine(Item item, Field field, Map<String, String> stored) {
		String label = switch (item.kind()) {
			case GUESS -> "item." + field.part() + ".title";
			case RATING -> "source." + field.part();
			default -> field.path().isEmpty() ? "item." + item.id() + ".title"
					: "part." + item.id() + "." + field.path().get(0);
		};
		return new Question(field.name(), item.kind().code(), label, null, null,
				new Said(null, null, null, null, this.answers.said(item, field, stored.get(field.name()))), false, null,
				List.of());
	}

}
