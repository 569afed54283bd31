package tandem.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import tandem.account.SetUpPractice;

/** The front page; on an empty installation it shows the way to the set-up link. */
@Controller
class HomeController {

	private final SetUpPractice setUpPractice;

	HomeController(SetUpPractice setUpPractice) {
		this.setUpPractice = setUpPractice;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("setUpOpen", this.setUpPractice.isOpen());
		return "site/home";
	}

}
