package tandem.site;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.TandemTest;
import tandem.account.SetUpPractice;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server does: forwards, error pages and limits. */
@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class ServerTests {

	private static final int MEGABYTE = 1024 * 1024;

	@LocalServerPort
	int port;

	@Autowired
	SetUpPractice setUpPractice;

	@Autowired
	JdbcClient jdbc;

	HttpClient browser;

	@BeforeEach
	void openBrowser() {
		this.browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	}

	@Test
	void givesAStaleFormBackOnItsOwnPage() throws Exception {
		String code = this.setUpPractice.issueCode().text();

		HttpResponse<String> answer = post("/setup",
				form("code=" + code + "&practice=Fjord&password=secret-words-here"));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("value=\"Fjord\"", "name=\"_csrf\"").doesNotContain("secret-words-here");
		assertThat(this.jdbc.sql("select count(*) from practice where name = 'Fjord'").query(Long.class).single())
			.isZero();

		String token = answer.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
		String again = "code=%s&practice=Fjord&name=Ada&email=ada@example.com&password=four+words+are+enough&_csrf=%s"
			.formatted(code, URLEncoder.encode(token, StandardCharsets.UTF_8));
		HttpResponse<String> accepted = post("/setup", form(again));
		assertThat(accepted.statusCode()).isEqualTo(302);
		assertThat(accepted.headers().firstValue("Location")).hasValue("/clients");
	}

	@Test
	void sendsAPageInOnePiece() throws Exception {
		HttpResponse<String> page = this.browser.send(request("/sample").build(), BodyHandlers.ofString());

		assertThat(page.headers().firstValueAsLong("Content-Length"))
			.hasValue(page.body().getBytes(StandardCharsets.UTF_8).length);
		assertThat(page.headers().firstValue("Transfer-Encoding")).isEmpty();
	}

	@Test
	void givesAnyOtherStaleFormBackOnTheCommonPage() throws Exception {
		HttpResponse<String> answer = post("/account/tokens?x=1", form("name=%3Cb%3Eexport&password=secret"));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body())
			.contains("action=\"/account/tokens\"", "value=\"&lt;b&gt;export\"", "name=\"_csrf\"", "Not kept yet")
			.doesNotContain("secret", "<b>export");
	}

	@Test
	void givesTheFormOfWhoHasBeenSignedOutBack() throws Exception {
		String page = get("/sign-in").body();
		String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

		HttpResponse<String> answer = post("/clients",
				form("name=Fjord&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("value=\"Fjord\"", "You were signed out", "href=\"/sign-in\"");
	}

	@Test
	void givesNothingBackToAnotherSite() throws Exception {
		for (String[] header : new String[][] { { "Sec-Fetch-Site", "cross-site" },
				{ "Origin", "https://evil.example" } }) {
			HttpResponse<String> answer = send(request("/account/tokens").header(header[0], header[1])
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("name=export")));

			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).doesNotContain("export", "_csrf");
		}
	}

	@Test
	void refusesAFormThatNobodyCanSendWithoutACryInTheLog(CapturedOutput written) throws Exception {
		HttpResponse<String> answer = post("/clients", form("na%00me=Fjord"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(written).doesNotContain("RequestRejectedException");
	}

	@Test
	void answersSuchAFieldAtADeadSeatLikeAnyOther(CapturedOutput written) throws Exception {
		HttpResponse<String> answer = get("/seat/" + UUID.randomUUID() + "/positions-1?na%00me=Fjord");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("This page does not open");
		assertThat(written).doesNotContain("RequestRejectedException");
	}

	@Test
	void neverSignsOutWithoutAToken() throws Exception {
		assertThat(post("/sign-out", form("")).statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/clients", "/seat/x/consent", "/l/x" })
	void refusesHugeForms(String address) throws Exception {
		HttpResponse<String> answer = post(address, form("name=" + "x".repeat(10 * MEGABYTE)));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "tandem.", "org.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/clients" })
	void refusesFormsWithTenThousandFields(String address) throws Exception {
		String fields = IntStream.range(0, 10_000)
			.mapToObj((field) -> "f" + field + "=1")
			.collect(Collectors.joining("&"));

		HttpResponse<String> answer = post(address, form(fields));

		assertThat(answer.statusCode()).isIn(400, 413);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "org.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "name=a%00b", "name=%ED%A0%80", "na%00me=a", "name=%zz", "=&=&&&;;%" })
	void refusesOrIgnoresTextThatNobodyCanHold(String fields) throws Exception {
		HttpResponse<String> answer = post("/sign-in", form(fields));

		assertThat(answer.statusCode()).isIn(400, 403);
		assertThat(answer.body()).doesNotContain("Exception", "org.");
	}

	@Test
	void refusesHugeCallsWithAProblem() throws Exception {
		HttpResponse<String> answer = send(request("/api/v1/tokens").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("[" + " ".repeat(17 * MEGABYTE) + "]")));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void refusesHugeHeaders() throws Exception {
		assertThat(send(request("/").header("X-Long", "x".repeat(20_000)).GET()).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/..%2f..%2fetc/passwd", "/%00", "/clients;x=1", "//evil.example", "/sign-in?next=%00" })
	void refusesCrookedAddresses(String address) throws Exception {
		HttpResponse<String> answer = get(address);

		assertThat(answer.statusCode()).isBetween(400, 404);
		assertThat(answer.body()).doesNotContain("Exception", "org.", "Apache");
	}

	@Test
	void saysNothingOfTheInsideInTheApi() throws Exception {
		HttpResponse<String> answer = get("/api/v1/nothing");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return send(request(address).GET());
	}

	private HttpResponse<String> post(String address, BodyPublisher form) throws IOException, InterruptedException {
		return send(request(address).header("Content-Type", "application/x-www-form-urlencoded").POST(form));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
	}

	private static BodyPublisher form(String fields) {
		return BodyPublishers.ofString(fields);
	}

}
