package tandem.rights.web;

import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.rights.Receipt;

/** After an erasure: its receipt, at an address that stays. */
final class SeeReceipt {

	private SeeReceipt() {
	}

	static ModelAndView of(Receipt receipt) {
		return SeeOther.at("/receipts/" + receipt.number());
	}

}
