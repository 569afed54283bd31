package tandem.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The one page for every link and seat that does not open, whatever the reason. */
@Controller
class DeadLinkController {

	static final String PATH = "/l/closed";

	static final String VIEW = "assessment/dead-link";

	@RequestMapping(PATH)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String closed() {
		return VIEW;
	}

}
