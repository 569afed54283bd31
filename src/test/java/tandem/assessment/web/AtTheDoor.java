package tandem.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Somebody with a browser that holds no cookie. */
record AtTheDoor(MockMvcTester mvc) {

	/**
	 * What a device without a cookie is forwarded to, which the mock of a server does not
	 * do.
	 */
	MvcTestResult door(String address) {
		assertThat(get(address)).hasStatus(404).forwardedUrl().isEqualTo("/l/closed");
		return this.mvc.get().uri("/l/closed").requestAttr(RequestDispatcher.FORWARD_SERVLET_PATH, address).exchange();
	}

	MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	MvcTestResult post(String address, Map<String, String> form) {
		var request = this.mvc.post().uri(address).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
