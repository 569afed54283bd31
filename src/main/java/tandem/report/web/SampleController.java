package tandem.report.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.report.ReportView;
import tandem.report.SampleRound;
import tandem.report.Samples;
import tandem.report.page.Answers;
import tandem.report.page.DrawReport;
import tandem.shared.Seat;

/** The sample reports, for anyone. */
@Controller
class SampleController {

	private static final String FIRM = "/sample";

	private static final String CASE = "/sample/regal";

	private final Samples samples;

	private final DrawReport drawReport;

	private final Instruments instruments;

	private final Answers answers;

	SampleController(Samples samples, DrawReport drawReport, Instruments instruments, Answers answers) {
		this.samples = samples;
		this.drawReport = drawReport;
		this.instruments = instruments;
		this.answers = answers;
	}

	/**
	 * What the page says of a sample.
	 *
	 * @param kind made-up or case
	 * @param path its address
	 * @param switchable it can be seen as the CEO, too
	 * @param other the kind of the other sample
	 * @param otherPath the other's address
	 * @param coded what was read from a publication
	 */
	record Sample(String kind, String path, boolean switchable, String other, String otherPath, List<Line> coded) {
	}

	/** One coded answer in words, with the row of the table. */
	record Line(String label, @Nullable String cmo, @Nullable String cio, @Nullable String ceo, String row) {
	}

	@GetMapping(FIRM)
	String firm(@RequestParam(defaultValue = "full") String as, Model model) {
		SampleRound firm = this.samples.madeUpFirm();
		boolean asCeo = as.equals("ceo");
		model.addAttribute("as", asCeo ? "ceo" : "full");
		return page(asCeo ? firm.asCeo() : firm.open(), new Sample(firm.kind(), FIRM, true, "regal", CASE, List.of()),
				model);
	}

	@GetMapping(CASE)
	String publishedCase(Model model) {
		SampleRound published = this.samples.publishedCase();
		model.addAttribute("as", "full");
		return page(published.open(), new Sample(published.kind(), CASE, false, "firm", FIRM,
				published.coded().stream().map((coded) -> line(published, coded)).toList()), model);
	}

	private String page(ReportView view, Sample sample, Model model) {
		model.addAttribute("here", "sample");
		model.addAttribute("open", true);
		model.addAttribute("sample", sample);
		model.addAttribute("page", this.drawReport.draw(view));
		return "report/sample";
	}

	private Line line(SampleRound published, SampleRound.Coded coded) {
		Item item = this.instruments.current().item(coded.question());
		return new Line("item." + item.id() + ".title", said(published, coded, item, Seat.CMO),
				said(published, coded, item, Seat.CIO), said(published, coded, item, Seat.CEO), coded.row());
	}

	private @Nullable String said(SampleRound published, SampleRound.Coded coded, Item item, Seat seat) {
		return item.seats().contains(seat)
				? this.answers.said(item, item.fields().get(0), published.codedAnswer(coded, seat)) : null;
	}

}
