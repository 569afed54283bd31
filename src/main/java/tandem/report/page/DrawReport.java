package tandem.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.report.Bands;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.report.PublishedFigures;
import tandem.report.ReportView;
import tandem.report.page.ReportPage.Goal;
import tandem.report.page.ReportPage.GoalMap;
import tandem.report.page.ReportPage.Numbers;
import tandem.report.page.ReportPage.Question;
import tandem.report.page.ReportPage.SourceBlock;
import tandem.report.page.ReportPage.Step;
import tandem.shared.Seat;

/** Lays a report out as a page; it knows nothing but what the view holds. */
@Component
public class DrawReport {

	private final Instruments instruments;

	private final PublishedFigures figures;

	private final DrawQuestions drawQuestions;

	private final Answers answers;

	DrawReport(Instruments instruments, PublishedFigures figures, DrawQuestions drawQuestions, Answers answers) {
		this.instruments = instruments;
		this.figures = figures;
		this.drawQuestions = drawQuestions;
		this.answers = answers;
	}

	public ReportPage draw(ReportView view) {
		Instrument instrument = this.instruments.get(view.provenance().versions().instrument());
		Marks marks = view.marks();
		return new ReportPage(view, headline(view.bands().headline()),
				view.bands().sources().stream().map((source) -> source(source, view, instrument)).toList(),
				strengths((marks != null) ? marks.strengths() : view.bands().strengths()),
				(marks != null) ? ViewsPicture.of(marks.views()) : null,
				(marks != null) ? goals(instrument, marks) : null,
				(marks != null) ? ownership(instrument, marks) : null,
				questions(instrument, marks, DrawReport::isPlainFact), steps(view.bands().plan(), marks),
				steps(view.bands().others(), marks), questions(instrument, marks, DrawReport::isOfTheRelationship),
				this.drawQuestions.ceoForm(instrument, view.leadNotes()), this.figures.all());
	}

	private String headline(Bands.Headline headline) {
		String sources = this.answers.list(headline.sources().stream().map((s) -> "source." + s.code()).toList());
		String key = switch (headline.band()) {
			case NOT_RATED, ALIGNED, WATCH -> headline.band().code();
			case STRAINED, CONFLICT -> (headline.toAct().size() == 1) ? "one" : "several";
		};
		return this.answers.text("headline." + key, sources, this.answers.text("band." + headline.band().code()),
				headline.toAct().size());
	}

	private List<String> strengths(List<Bands.Strength> strengths) {
		return strengths.stream().map((strength) -> switch (strength.kind()) {
			case "facet" -> this.answers.text("strength.facet." + strength.code());
			default -> this.answers.text("strength." + strength.kind(),
					this.answers.text(strength.kind() + "." + strength.code()));
		}).toList();
	}

	private SourceBlock source(Bands.SourceBand source, ReportView view, Instrument instrument) {
		Marks marks = view.marks();
		String code = source.source().code();
		KeptScorecard.Source score = (marks != null) ? marks.scorecard().sources().get(code) : null;
		return new SourceBlock(code, source.band(), source.firm(), numbers(source, score),
				(score != null) ? Shown.whole(100 * score.coverage()) : null,
				source.facets()
					.stream()
					.map((facet) -> this.drawQuestions.facet(facet, instrument.facet(facet.facet()), instrument, marks))
					.toList(),
				view.remarks().stream().filter((remark) -> remark.source() == source.source()).toList());
	}

	private static @Nullable Numbers numbers(Bands.SourceBand source, KeptScorecard.@Nullable Source score) {
		if (score == null || score.risk() == null || score.low() == null || score.high() == null) {
			return null;
		}
		return new Numbers(Objects.requireNonNull(Shown.whole(score.risk())),
				Objects.requireNonNull(Shown.whole(score.low())), Objects.requireNonNull(Shown.whole(score.high())),
				RatingBar.of(score.risk(), score.low(), score.high(), source.band()));
	}

	private List<Question> questions(Instrument instrument, @Nullable Marks marks, Predicate<Item> wanted) {
		return (marks == null) ? List.of()
				: instrument.items()
					.stream()
					.filter(wanted)
					.map((item) -> this.drawQuestions.question(item.id(), item, marks))
					.toList();
	}

	private static boolean isPlainFact(Item item) {
		return item.kind() == Kind.FACT && item.facet() != null;
	}

	private static boolean isOfTheRelationship(Item item) {
		return item.source() == null && item.seats().containsAll(Seat.PAIR);
	}

	private @Nullable GoalMap goals(Instrument instrument, Marks marks) {
		KeptScorecard.Goals goals = marks.scorecard().goals();
		Item item = instrument.items().stream().filter((it) -> it.kind() == Kind.GOALS).findFirst().orElse(null);
		if (goals == null || item == null) {
			return null;
		}
		String own = item.field("own").name();
		String guess = item.field("guess").name();
		Map<Seat, List<String>> lists = new EnumMap<>(Seat.class);
		Map<Seat, List<String>> guessed = new EnumMap<>(Seat.class);
		Seat.PAIR.forEach((seat) -> {
			lists.put(seat, list(marks.answer(seat, own)));
			guessed.put(seat, list(marks.answer(seat, guess)));
		});
		List<String> cmo = lists.getOrDefault(Seat.CMO, List.of());
		List<String> cio = lists.getOrDefault(Seat.CIO, List.of());
		return new GoalMap(goals(cmo, (goal) -> !goals.shared().contains(goal), List.of(Seat.CIO), guessed),
				goals(cmo, goals.shared()::contains, Seat.PAIR, guessed),
				goals(cio, (goal) -> !goals.shared().contains(goal), List.of(Seat.CMO), guessed),
				goals.hits().get(Seat.CMO.code()), goals.hits().get(Seat.CIO.code()),
				this.drawQuestions.said(item, marks));
	}

	private static List<String> list(@Nullable String stored) {
		return (stored != null) ? Arrays.asList(stored.split(",", -1)) : List.of();
	}

	/** The wanted goals of a list, each with who of these guessed it. */
	private static List<Goal> goals(List<String> list, Predicate<String> wanted, List<Seat> guessing,
			Map<Seat, List<String>> guessed) {
		return list.stream()
			.filter(wanted)
			.map((goal) -> new Goal(goal,
					guessing.stream()
						.filter((seat) -> guessed.getOrDefault(seat, List.of()).contains(goal))
						.map(Seat::code)
						.toList()))
			.toList();
	}

	private static @Nullable OwnershipGrid ownership(Instrument instrument, Marks marks) {
		List<OwnershipGrid.Row> rows = new ArrayList<>();
		Map<String, String> states = marks.scorecard().ownership();
		instrument.items()
			.stream()
			.filter((item) -> item.kind() == Kind.OWNERSHIP)
			.flatMap((item) -> item.fields().stream())
			.forEach((field) -> {
				String cmo = marks.answer(Seat.CMO, field.name());
				String cio = marks.answer(Seat.CIO, field.name());
				if (cmo != null || cio != null) {
					rows.add(OwnershipGrid.Row.of(rows.size(), field.part(), cmo, cio, states.get(field.part())));
				}
			});
		return rows.isEmpty() ? null : new OwnershipGrid(rows);
	}

	private List<Step> steps(List<Bands.Proposal> proposals, @Nullable Marks marks) {
		return proposals.stream().map((proposal) -> {
			String facets = this.answers.list(proposal.facets().stream().map((facet) -> "facet." + facet).toList());
			return exact(proposal, marks)
				.map((exact) -> new Step(proposal,
						exact.because().stream().map((reason) -> "because." + reason).toList(), facets,
						Shown.whole(exact.priority())))
				.orElseGet(() -> new Step(proposal, List.of(), facets, null));
		}).toList();
	}

	private static Optional<KeptScorecard.Recommended> exact(Bands.Proposal proposal, @Nullable Marks marks) {
		return Optional.ofNullable(marks)
			.flatMap((open) -> open.scorecard()
				.recommendations()
				.stream()
				.filter((recommended) -> recommended.mechanism().equals(proposal.mechanism()))
				.findFirst());
	}

}
