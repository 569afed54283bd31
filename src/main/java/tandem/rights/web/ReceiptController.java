package tandem.rights.web;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tandem.assessment.NotFound;
import tandem.rights.Receipt;
import tandem.rights.Receipts;
import tandem.shared.Dates;

/** The receipt of an erasure, for whoever has its number; it names nobody. */
@Controller
class ReceiptController {

	private final Receipts receipts;

	ReceiptController(Receipts receipts) {
		this.receipts = receipts;
	}

	@GetMapping("/receipts/{number}")
	String show(@PathVariable String number, Locale locale, Model model) {
		Receipt receipt = this.receipts.find(number).orElseThrow(NotFound::new);
		model.addAttribute("receipt", receipt);
		model.addAttribute("at", Dates.moment(receipt.erased(), locale));
		return "rights/receipt";
	}

}
