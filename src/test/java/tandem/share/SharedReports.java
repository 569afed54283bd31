package tandem.share;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.report.ReportedPair;
import tandem.shared.Seat;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A pair whose report is shown to others by links, as people make and open them. */
public final class SharedReports {

	private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{43})");

	private static final Pattern END = Pattern.compile("/shares/([0-9a-f-]{36})/end");

	private final MockMvcTester mvc;

	private final ReportedPair pair;

	public SharedReports(MockMvcTester mvc, OpenedPractices practices, TestRounds rounds) {
		this.mvc = mvc;
		this.pair = new ReportedPair(mvc, practices, rounds);
		this.pair.submitAll();
	}

	public SharedReports released() {
		this.pair.release("bands");
		return this;
	}

	public ReportedPair pair() {
		return this.pair;
	}

	public String page() {
		return "/rounds/" + this.pair.round().roundId() + "/shares";
	}

	/** What a form says unless a test says otherwise. */
	public static Map<String, String> form(String... others) {
		Map<String, String> form = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "forWhom",
				"Audit committee", "level", "bands", "language", "en", "life", "30", "guard", "none"));
		for (int at = 0; at < others.length; at += 2) {
			form.put(others[at], others[at + 1]);
		}
		return form;
	}

	public MvcTestResult send(RequestPostProcessor who, Map<String, String> form) {
		return post(page() + "/new", who, form);
	}

	/** The token of a link made by the lead consultant. */
	public String make(String... others) {
		return token(send(this.pair.lead(), form(others)));
	}

	public static String token(MvcTestResult made) {
		Matcher link = LINK.matcher(text(made));
		if (!link.find()) {
			throw new AssertionError("No link on the page: " + made.getResponse().getStatus() + text(made));
		}
		return link.group(1);
	}

	public MvcTestResult look(String token) {
		return get("/s/" + token, (request) -> request);
	}

	public MvcTestResult open(String token, String code) {
		return post("/s/" + token, (request) -> request, Map.of("code", code));
	}

	/** A browser in which the link is open. */
	public Browser opened(String token) {
		MvcTestResult answer = open(token, "");
		return new Browser(answer.getResponse().getRedirectedUrl(), answer.getResponse().getCookie("tandem-shared"));
	}

	/**
	 * A browser.
	 *
	 * @param address of the report
	 * @param cookie what it keeps
	 */
	public record Browser(String address, Cookie cookie) {
	}

	public MvcTestResult read(Browser browser) {
		return read(browser.address(), browser);
	}

	public MvcTestResult read(String address, Browser browser) {
		return get(address, (request) -> {
			request.setCookies(browser.cookie());
			return request;
		});
	}

	/** One of the two says something about the only link. */
	public MvcTestResult say(Seat seat, String word) {
		TestRounds.Person person = this.pair.person(seat);
		return post(person.path("shares") + "/" + onlyId() + "/" + word, person.device(), Map.of());
	}

	public String onlyId() {
		Matcher end = END.matcher(text(get(page(), this.pair.lead())));
		if (!end.find()) {
			throw new AssertionError("No open link");
		}
		return end.group(1);
	}

	public MvcTestResult get(String address, RequestPostProcessor who) {
		return this.mvc.get().uri(address).with(who).exchange();
	}

	public MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(address).with(who).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	public static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
