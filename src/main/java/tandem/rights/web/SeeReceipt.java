package tandem.rights.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tandem.rights.Receipt;

/** After an erasure: its receipt, at an address that stays. */
final class SeeReceipt {

	private SeeReceipt() {
	}

	static ModelAndView of(Receipt receipt) {
		RedirectView view = new RedirectView("/receipts/" + receipt.number(), true, false);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
