package tandem.account.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

/** The pages of a practice in the browser of one of its members. */
record MembersBrowser(MockMvcTester mvc, SignedIn member) {

	/** Invites somebody, and gives the link that the page shows. */
	String invited(String email, String role) {
		MvcTestResult answer = invite(email, role);
		assertThat(answer).hasStatusOk();
		return found("http://localhost:8080(/join/[\\w-]+)", answer);
	}

	MvcTestResult invite(String email, String role) {
		return post("/practice/members", "email", email, "role", role, "how", "link");
	}

	/** The newest one. */
	String openInvitation() {
		return found("/invitations/([\\w-]{36})/withdraw", get("/practice/members"));
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(as(this.member)).exchange();
	}

	MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(as(this.member)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	/** Whoever holds an invitation needs no account. */
	MvcTestResult join(String link, String name, String password) {
		return this.mvc.post().uri(link).param("name", name).param("password", password).with(csrf()).exchange();
	}

	static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String found(String pattern, MvcTestResult answer) {
		Matcher found = Pattern.compile(pattern).matcher(body(answer));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
