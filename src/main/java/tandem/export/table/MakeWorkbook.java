package tandem.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import tandem.export.RenderInTurn;
import tandem.report.Handout;
import tandem.report.Marks;
import tandem.report.ReportFile;
import tandem.report.page.DrawReport;
import tandem.report.page.ReportPage;

/**
 * A report as a workbook, a sheet for each theme that is open to its reader. Without
 * marks there is no sheet that could hold one.
 */
@Component
class MakeWorkbook implements ReportFile {

	private final RenderInTurn renderInTurn;

	private final DrawReport drawReport;

	private final GridsOfBands bands;

	private final GridsOfMarks marks;

	private final GridsAround around;

	private final WriteWorkbook writeWorkbook;

	MakeWorkbook(RenderInTurn renderInTurn, DrawReport drawReport, GridsOfBands bands, GridsOfMarks marks,
			GridsAround around, WriteWorkbook writeWorkbook) {
		this.renderInTurn = renderInTurn;
		this.drawReport = drawReport;
		this.bands = bands;
		this.marks = marks;
		this.around = around;
		this.writeWorkbook = writeWorkbook;
	}

	@Override
	public String suffix() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public Optional<byte[]> make(Supplier<Optional<Handout>> open) {
		return this.renderInTurn.take(open, (handout) -> handout.map(this::make));
	}

	private byte[] make(Handout handout) {
		return this.writeWorkbook.write(handout.view().heading().client(), handout.paper(),
				grids(this.drawReport.draw(handout.view())));
	}

	/** In the order of the page. */
	private List<Grid> grids(ReportPage page) {
		Marks open = page.view().marks();
		List<Grid> grids = new ArrayList<>(
				List.of(this.bands.overview(page), this.bands.ratings(page), this.bands.facets(page)));
		if (open != null) {
			grids.addAll(List.of(this.marks.questions(page, open), this.marks.goals(page, open),
					this.marks.ownership(page), this.marks.facts(page, open)));
		}
		grids.addAll(List.of(this.bands.ceo(page), this.marks.guesses(page), this.bands.warnings(page),
				this.bands.plan(page), this.bands.others(page)));
		if (open != null) {
			grids.add(this.marks.relationship(page, open));
		}
		grids.addAll(List.of(this.around.comments(page), this.marks.form(page), this.around.secondLooks(page),
				this.around.figures(page), this.around.provenance(page), this.around.codebook(page)));
		return grids.stream().filter((grid) -> !grid.isEmpty()).toList();
	}

}
