package tandem.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import tandem.instrument.Instruments;
import tandem.instrument.References;

/** The public codebook: every question, weight, threshold and source. */
@Controller
class InstrumentController {

	private final CodebookView codebook;

	InstrumentController(Instruments instruments, References references) {
		this.codebook = CodebookView.of(instruments.current(), references);
	}

	@GetMapping("/instrument")
	String codebook(Model model) {
		model.addAttribute("codebook", this.codebook);
		return "site/instrument";
	}

}
