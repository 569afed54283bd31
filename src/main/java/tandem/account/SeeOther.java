package tandem.account;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** After a form: the address to read next, so that a reload sends nothing again. */
public final class SeeOther {

	private SeeOther() {
	}

	/** With status 303, to an address below the context. */
	public static ModelAndView at(String address) {
		RedirectView view = new RedirectView(address, true, false);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
