package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;

import tandem.export.deck.Block.Cell;
import tandem.export.deck.Block.Paragraph;
import tandem.export.deck.Block.Table;
import tandem.export.deck.Block.Text;
import tandem.report.Bands.Proposal;
import tandem.report.page.ReportPage;
import tandem.report.page.ReportPage.Step;

/** What to do: the plan at a glance, its steps in detail, and a table to fill in. */
final class SlidesOfPlan {

	/** As many as can stand beside each other. */
	private static final int BESIDE = 3;

	private static final int MOST_REASONS = 2;

	private final ReportPage page;

	private final Say say;

	SlidesOfPlan(ReportPage page, Say say) {
		this.page = page;
		this.say = say;
	}

	Slide overview() {
		List<Step> steps = this.page.plan();
		String title = this.say.text("deck.plan.title", steps.size(), steps.isEmpty() ? "" : name(steps.get(0)));
		List<String> notes = new ArrayList<>(this.say.numbered("deck.plan.notes"));
		steps.forEach((step) -> notes.add(this.say.text("deck.plan.note", name(step), text(step, "what"))));
		if (steps.isEmpty()) {
			return new Slide(title,
					List.of(new Text(Area.WHOLE,
							this.say.numbered("deck.plan.none")
								.stream()
								.map((text) -> new Paragraph(Look.LEAD, text))
								.toList())),
					notes);
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (Step step : steps) {
			Proposal proposal = step.proposal();
			String source = this.say.text("source." + proposal.source().code());
			rows.add(
					List.of(Cell.soft(Integer.toString(rows.size() + 1)), Cell.strong(name(step)), Cell.of(owner(step)),
							Cell.of(this.say.text("mechanism.effort." + proposal.effort())), Cell.of(stage(step)),
							Cell.soft(proposal.rated() ? source : this.say.text("deck.plan.unrated", source))));
		}
		return new Slide(title,
				List.of(new Table(Area.WHOLE, this.say.text("deck.plan.alt"), List.of(0.3, 2.3, 1.2, 1.1, 1.2, 1.3),
						List.of("", this.say.text("deck.plan.what"), this.say.text("report.plan.owner"),
								this.say.text("report.plan.effort"), this.say.text("report.plan.when"),
								this.say.text("report.source")),
						rows)),
				notes);
	}

	/** The first steps of what comes first, and of what follows. */
	List<Slide> details() {
		List<Step> steps = this.page.plan();
		List<Slide> slides = new ArrayList<>();
		for (int from = 0; from < steps.size(); from += BESIDE) {
			int to = Math.min(from + BESIDE, steps.size());
			slides.add(detail(steps.subList(from, to), from));
		}
		return slides;
	}

	private Slide detail(List<Step> steps, int from) {
		List<Block> blocks = new ArrayList<>();
		List<String> notes = new ArrayList<>(this.say.numbered("deck.details.notes"));
		for (int index = 0; index < steps.size(); index++) {
			Step step = steps.get(index);
			blocks.add(new Text(Area.WHOLE.column(index, Math.max(2, steps.size())), column(step, from + index + 1)));
			notes.addAll(notes(step));
		}
		return new Slide(this.say.text((from == 0) ? "deck.details.title.first" : "deck.details.title.next",
				this.say.list(steps.stream().map(this::name).toList())), blocks, notes);
	}

	private List<Paragraph> column(Step step, int place) {
		List<Paragraph> column = new ArrayList<>();
		column.add(new Paragraph(Look.SMALL, this.say.text("deck.details.line", place, stage(step), owner(step))));
		column.add(new Paragraph(Look.HEAD, name(step)));
		if (step.because().isEmpty()) {
			column.add(new Paragraph(Look.PLAIN, this.say.text("report.plan.because.facets", step.facets())));
		}
		step.because()
			.stream()
			.limit(MOST_REASONS)
			.forEach((reason) -> column.add(new Paragraph(Look.PLAIN, this.say.text(reason))));
		column.add(new Paragraph(Look.LABEL, this.say.text("report.plan.first-steps")));
		step.steps().stream().limit(2).forEach((n) -> column.add(new Paragraph(Look.ITEM, text(step, "step." + n))));
		column.add(new Paragraph(Look.LABEL, this.say.text("report.plan.success")));
		column.add(new Paragraph(Look.PLAIN, text(step, "success")));
		return column;
	}

	private List<String> notes(Step step) {
		List<String> notes = new ArrayList<>();
		notes.add(this.say.text("deck.plan.note", name(step), text(step, "what")));
		step.steps().forEach((n) -> notes.add(text(step, "step." + n)));
		notes.add(this.say.text("deck.details.notes.ceo", name(step), text(step, "without-ceo")));
		notes.add(this.say.text("deck.details.notes.evidence", name(step), text(step, "evidence")));
		return notes;
	}

	/** Who does what by when, to be filled in before both. */
	Slide next() {
		List<List<Cell>> rows = new ArrayList<>();
		String open = this.say.text("deck.next.open");
		this.page.plan()
			.forEach((step) -> rows.add(List.of(Cell.strong(name(step)), Cell.of(owner(step)), Cell.soft(open))));
		rows.add(List.of(Cell.strong(this.say.text("deck.next.teams")), Cell.soft(open), Cell.soft(open)));
		rows.add(List.of(Cell.strong(this.say.text("deck.next.look")), Cell.soft(open), Cell.soft(open)));
		return new Slide(
				this.say.text("deck.next.title", this.page.plan().size()), List.of(new Table(Area.WHOLE,
						this.say.text("deck.next.alt"), List.of(2.2, 1.0, 1.0), List.of(this.say.text("deck.next.step"),
								this.say.text("deck.next.owner"), this.say.text("deck.next.date")),
						rows)),
				this.say.numbered("deck.next.notes"));
	}

	private String name(Step step) {
		return text(step, "name");
	}

	private String text(Step step, String part) {
		return this.say.text("mechanism." + step.proposal().mechanism() + "." + part);
	}

	private String owner(Step step) {
		return this.say.text("mechanism.owner." + step.proposal().ownerCode());
	}

	private String stage(Step step) {
		return this.say.text("mechanism.stage." + step.proposal().stage());
	}

}
