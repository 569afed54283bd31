package tandem.site.web;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import tandem.instrument.content.InstrumentFile;
import tandem.mechanism.Mechanism;
import tandem.mechanism.content.CatalogueFile;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = Patterns.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublicPagesTests {

	@LocalServerPort
	private int port;

	static Stream<String> pages() {
		return Stream.concat(Stream.of("/look/home", "/instrument", "/mechanisms", "/privacy"),
				CatalogueFile.load("catalogue-1", InstrumentFile.load("cmo-cio-1"))
					.mechanisms()
					.stream()
					.map(Mechanism::id)
					.map("/mechanisms/"::concat));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void hasWordsForEverything(String page) {
		assertThat(answer(page, HttpStatus.OK)).contains("</html>").doesNotContain("??").doesNotContain("{0}");
	}

	@Test
	void mayBeIndexedWhereThePageIsPublic() {
		assertThat(answer("/instrument", HttpStatus.OK)).doesNotContain("noindex");
		assertThat(answer("/look/pattern", HttpStatus.OK)).contains("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mechanisms/M99", "/mechanisms/m01", "/nothing" })
	void hasNothingAtAnUnknownAddress(String address) {
		assertThat(answer(address, HttpStatus.NOT_FOUND)).contains("There is nothing at this address");
	}

	private @Nullable String answer(String address, HttpStatus status) {
		return RestTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.port)
			.build()
			.get()
			.uri(address)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

}
