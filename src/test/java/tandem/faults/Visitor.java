package tandem.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import tandem.TestRounds;
import tandem.account.OpenedPractices;

/**
 * A person with a browser of their own: keeps its cookies, and sends each form with the
 * token of the page last seen.
 */
final class Visitor {

	private static final String FORM = "application/x-www-form-urlencoded";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NEVER)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private URI server;

	private String token = "";

	Visitor(int port) {
		goTo(port);
	}

	/** The server may come back at another port. */
	void goTo(int port) {
		this.server = URI.create("http://127.0.0.1:" + port);
	}

	/** An answer with its whole body. */
	record Seen(int status, String body, String to, long millis, String retryAfter) {
	}

	Seen get(String path) throws IOException {
		Seen seen = send(request(path).GET().build());
		if (seen.body().contains("name=\"_csrf\"")) {
			this.token = PreparedHouse.tokenOnPage(seen.body());
		}
		return seen;
	}

	Seen post(String path, Map<String, String> fields) throws IOException {
		return postRaw(path, FORM, encoded(fields).getBytes(StandardCharsets.US_ASCII));
	}

	Seen postRaw(String path, String type, byte[] body) throws IOException {
		return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build());
	}

	/** A script's call, with headers of its own. */
	Seen call(String path, Map<String, String> headers, byte[] body) throws IOException {
		HttpRequest.Builder call = request(path).POST(BodyPublishers.ofByteArray(body));
		headers.forEach(call::header);
		return send(call.build());
	}

	/** With the token of the page last seen. */
	String encoded(Map<String, String> fields) {
		String typed = fields.entrySet()
			.stream()
			.map((field) -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return "_csrf=" + URLEncoder.encode(this.token, StandardCharsets.UTF_8) + (typed.isEmpty() ? "" : "&" + typed);
	}

	/** What this browser would send to the address, as a header says it. */
	String cookiesFor(String path) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> path.startsWith(cookie.getPath()))
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** As when a phone's browser data are deleted. */
	void loseCookies() {
		this.cookies.getCookieStore().removeAll();
	}

	void keepCookie(String name, String value, String path) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath(path);
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(this.server, cookie);
	}

	Visitor signedIn(String email) throws IOException {
		get("/sign-in");
		post("/sign-in", Map.of("email", email, "password", OpenedPractices.PASSWORD));
		return this;
	}

	Visitor at(TestRounds.Person person) {
		keepCookie("tandem-seat", person.secret().text(), person.path(""));
		return this;
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.server.resolve(path)).timeout(Duration.ofSeconds(20));
	}

	private Seen send(HttpRequest request) throws IOException {
		long start = System.nanoTime();
		try {
			HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
			return new Seen(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""),
					(System.nanoTime() - start) / 1_000_000, answer.headers().firstValue("Retry-After").orElse(""));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
