package tandem.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

import tandem.account.StaleForm;
import tandem.account.TypedField;

/**
 * The page that gives back what was typed into a form that could not be accepted, to be
 * sent once more.
 */
@Controller
class StaleFormController {

	@StaleForm
	@PostMapping("/stale-form")
	String again(@RequestAttribute(StaleForm.REASON) String reason,
			@RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String address, HttpServletRequest request,
			Model model) {
		model.addAttribute("reason", reason);
		model.addAttribute("address", address);
		model.addAttribute("typed", TypedField.of(request.getParameterMap()));
		return "site/stale-form";
	}

}
