package tandem.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.report.Reader;
import tandem.report.SampleReports;

/**
 * The sample reports, open to anyone: a made-up firm in trouble, and what a published
 * case tells.
 */
@Controller
class SampleController {

	private final SampleReports samples;

	private final DrawReport drawReport;

	SampleController(SampleReports samples, DrawReport drawReport) {
		this.samples = samples;
		this.drawReport = drawReport;
	}

	@GetMapping("/sample")
	ModelAndView madeUp(@RequestParam(required = false) @Nullable String as) {
		return page("trouble", as);
	}

	@GetMapping("/sample/regal")
	ModelAndView published(@RequestParam(required = false) @Nullable String as) {
		return page("regal", as);
	}

	private ModelAndView page(String name, @Nullable String as) {
		boolean asCeo = "ceo".equals(as);
		SampleReports.Sample sample = this.samples.read(name, asCeo ? Reader.CEO : Reader.SAMPLE);
		ModelAndView page = new ModelAndView("report/report");
		page.addObject("report", this.drawReport.draw(sample.view(), sample.sources()));
		page.addObject("sample", name);
		page.addObject("as", asCeo ? "ceo" : null);
		page.addObject("here", "sample");
		return page;
	}

}
