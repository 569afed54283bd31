package tandem.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TestRounds.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** People who fill in their form, each at their own device. */
record AtTheForm(MockMvcTester mvc) {

	MvcTestResult get(Person person, String page) {
		return this.mvc.get().uri(person.path(page)).with(person.device()).exchange();
	}

	/** A button that sends nothing else. */
	MvcTestResult press(Person person, String step) {
		return this.mvc.post().uri(person.path(step)).with(person.device()).with(csrf()).exchange();
	}

	/** Next, on the first page. */
	MvcTestResult keep(Person person, String load, String revision, Map<String, String> fields) {
		return keep(person, load, revision, "positions-1", fields);
	}

	MvcTestResult keep(Person person, String load, String revision, String page, Map<String, String> fields) {
		var request = this.mvc.post()
			.uri(person.path(page))
			.with(person.device())
			.with(csrf())
			.param("go", "next")
			.param("load", load)
			.param("revision", revision);
		fields.forEach(request::param);
		return request.exchange();
	}

	/** What a hidden field of a page holds. */
	static String hidden(String html, String name) {
		Matcher input = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"").matcher(html);
		assertThat(input.find()).as(name).isTrue();
		return input.group(1);
	}

	static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
