package tandem.assessment.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

/** A script with somebody's token. */
record ApiCaller(MockMvcTester mvc, String token) {

	static ApiCaller of(SignedIn member, OpenedPractices practices, MockMvcTester mvc) {
		return new ApiCaller(mvc, practices.token(member));
	}

	MvcTestResult get(String path) {
		return call(HttpMethod.GET, path, null, null, null);
	}

	MvcTestResult post(String path, @Nullable String body) {
		return call(HttpMethod.POST, path, body, null, null);
	}

	MvcTestResult post(String path, @Nullable String body, String header, String value) {
		return call(HttpMethod.POST, path, body, header, value);
	}

	private MvcTestResult call(HttpMethod method, String path, @Nullable String body, @Nullable String header,
			@Nullable String value) {
		var request = this.mvc.method(method).uri("/api/v1" + path).header("Authorization", "Bearer " + this.token);
		if (header != null) {
			request.header(header, String.valueOf(value));
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return request.exchange();
	}

}
