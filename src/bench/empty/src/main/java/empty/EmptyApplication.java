package empty;

import java.util.Collections;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the frameworks cost by themselves: one page of a chosen weight, no database, no security. */
@SpringBootApplication
@Controller
public class EmptyApplication {

	/** With its tags, one line of the page weighs this many bytes. */
	private static final int LINE = 100;

	private static final String TEXT = "x".repeat(LINE - "<p></p>\n".length());

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

	@GetMapping("/")
	String page(@RequestParam(defaultValue = "0") int bytes, Model model) {
		List<String> lines = Collections.nCopies(bytes / LINE, TEXT);
		model.addAttribute("lines", lines);
		return "page";
	}

}
