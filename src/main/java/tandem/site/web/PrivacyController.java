package tandem.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The promise of confidentiality, for anyone to read. */
@Controller
class PrivacyController {

	@GetMapping("/privacy")
	String privacy() {
		return "site/privacy";
	}

}
