package tandem.account.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.account.OpenedPractices;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A browser of a test: it keeps its cookies. */
final class Browser {

	private final MockMvcTester mvc;

	private final String userAgent;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	Browser(MockMvcTester mvc, String userAgent) {
		this.mvc = mvc;
		this.userAgent = userAgent;
	}

	Browser signIn(String email) {
		trySignIn(email, OpenedPractices.PASSWORD);
		return this;
	}

	MvcTestResult trySignIn(String email, String password) {
		return post("/sign-in", "email", email, "password", password);
	}

	MvcTestResult get(String address) {
		return sent(this.mvc.get().uri(address));
	}

	/** A form, its fields as name and value in turn. */
	MvcTestResult post(String address, String... fields) {
		MockMvcTester.MockMvcRequestBuilder form = this.mvc.post().uri(address).with(csrf());
		for (int field = 0; field < fields.length; field += 2) {
			form.param(fields[field], fields[field + 1]);
		}
		return sent(form);
	}

	Cookie cookie(String name) {
		return this.cookies.get(name);
	}

	private MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request) {
		request.header(HttpHeaders.USER_AGENT, this.userAgent);
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		MvcTestResult answer = request.exchange();
		for (Cookie cookie : answer.getResponse().getCookies()) {
			this.cookies.put(cookie.getName(), cookie);
		}
		return answer;
	}

}
