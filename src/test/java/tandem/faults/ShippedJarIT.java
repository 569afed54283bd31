package tandem.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The one jar, in which many have become one: nothing was lost on the way. */
class ShippedJarIT {

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:static|webjars)/[^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void startsAndShowsItsPagesWithAllTheyNeed(@TempDir Path home) throws Exception {
		ServerProcess server = ServerProcess.startJar(home, jar());
		try {
			String base = "http://127.0.0.1:" + server.port();
			assertThat(List.of("/", "/sample", "/sample/regal", "/instrument", "/mechanisms", "/sign-in"))
				.allSatisfy((page) -> assertThat(status(base + page)).as(page).isEqualTo(200));
			List<String> assets = ASSET.matcher(get(base + "/sample").body())
				.results()
				.map((found) -> found.group(1))
				.toList();
			assertThat(assets).hasSizeGreaterThanOrEqualTo(6)
				.allSatisfy((asset) -> assertThat(status(base + asset)).as(asset).isEqualTo(200));
			assertThat(status(base + "/v3/api-docs")).isEqualTo(401);
			assertThat(get(base + "/sample/report.pdf").body()).startsWith("%PDF");
		}
		finally {
			List<ProcessHandle> apart = server.children();
			server.kill();
			assertThat(apart).as("files are set in a process of their own, which ends with the server")
				.isNotEmpty()
				.allSatisfy((process) -> process.onExit().get(20, TimeUnit.SECONDS));
		}
	}

	private int status(String address) throws IOException, InterruptedException {
		return get(address).statusCode();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static Path jar() throws IOException {
		try (Stream<Path> built = Files.list(Path.of("target"))) {
			return built.filter((file) -> file.getFileName().toString().matches("tandem-.*\\.jar"))
				.findFirst()
				.orElseThrow();
		}
	}

}
