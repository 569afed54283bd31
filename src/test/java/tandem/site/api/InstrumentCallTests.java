package tandem.site.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.instrument.Facet;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Item;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class InstrumentCallTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private Instruments instruments;

	@Test
	void needsALiveToken() {
		assertThat(this.mvc.get().uri("/api/v1/instrument")).hasStatus(401);
	}

	@Test
	void namesEveryItemFacetAndInputOnce() throws Exception {
		String json = read("en").getResponse().getContentAsString();

		assertThat(JsonPath.<String>read(json, "$.id")).isEqualTo(this.instruments.current().id());
		assertThat(JsonPath.<List<String>>read(json, "$.items[*].id"))
			.containsExactlyElementsOf(this.instruments.current().items().stream().map(Item::id).toList());
		assertThat(JsonPath.<List<String>>read(json, "$.items[*].fields[*].name"))
			.containsExactlyElementsOf(this.instruments.current()
				.items()
				.stream()
				.flatMap((item) -> item.fields().stream())
				.map(Field::name)
				.toList());
		assertThat(JsonPath.<List<String>>read(json, "$.facets[*].id"))
			.containsExactlyElementsOf(this.instruments.current().facets().stream().map(Facet::id).toList());
		assertThat(JsonPath.<List<String>>read(json, "$.bands[*].code")).containsExactly("aligned", "watch", "strained",
				"conflict");
	}

	@Test
	void saysHowAPositionIsAnswered() throws Exception {
		String json = read("en").getResponse().getContentAsString();

		Map<String, Object> item = item(json, "P1a");

		assertThat(item).containsEntry("kind", "position")
			.containsEntry("source", "perspective")
			.containsEntry("facet", "scope")
			.containsKeys("left", "right");
		assertThat(JsonPath.<List<Object>>read(item, "$.fields[*].path[0]")).containsExactly("own", "guess");
		assertThat(JsonPath.<List<Object>>read(item, "$.fields[*].highest")).containsExactly(7, 7);
		assertThat(JsonPath.<Map<String, String>>read(item, "$.fields[0].names")).containsOnlyKeys("4");
		assertThat(JsonPath.<String>read(item, "$.fields[1].abstention.code")).isEqualTo("cant-tell");
	}

	@Test
	void givesOptionsWithTheirFixedRisks() throws Exception {
		String json = read("en").getResponse().getContentAsString();

		assertThat(JsonPath.<List<Object>>read(item(json, "A1c"), "$.fields[0].options[*].risk")).startsWith(1.0, 0.5);
		assertThat(JsonPath.<List<String>>read(item(json, "C3"), "$.fields[1].options[*].code")).containsExactly("yes",
				"no", "unknown");
		assertThat(JsonPath.<Integer>read(item(json, "G3"), "$.fields[0].count")).isEqualTo(3);
	}

	@Test
	void wordsAQuestionAsEachSeatReadsIt() throws Exception {
		String json = read("en").getResponse().getContentAsString();

		assertThat(JsonPath.<Map<String, String>>read(item(json, "P4a"), "$.texts")).containsOnlyKeys("cmo", "cio")
			.satisfies((texts) -> assertThat(texts.get("cmo")).startsWith("The CIO"))
			.satisfies((texts) -> assertThat(texts.get("cio")).startsWith("The CMO"));
		assertThat(JsonPath.<Map<String, String>>read(item(json, "C1"), "$.texts")).containsOnlyKeys("ceo");
	}

	@Test
	void leavesNoTextOpen() throws Exception {
		String json = read("en").getResponse().getContentAsString();

		Stream<Object> texts = Stream
			.of("$..name", "$..title", "$..about", "$..texts.*", "$..left", "$..right", "$..scoring")
			.flatMap((path) -> JsonPath.<List<Object>>read(json, path).stream());

		assertThat(texts.filter((text) -> text instanceof String)).isNotEmpty()
			.allSatisfy((text) -> assertThat((String) text).isNotBlank().doesNotContain("{0}", "{1}"));
	}

	@Test
	void answersAWishForALanguageThatIsNotThereInEnglishAndSaysSo() {
		assertThat(read("fr")).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en")
			.bodyJson()
			.extractingPath("$.language")
			.isEqualTo("en");
	}

	@Test
	void marksAPageWithTheLanguageThatItIsIn() {
		assertThat(this.mvc.get().uri("/privacy").header(HttpHeaders.ACCEPT_LANGUAGE, "fr")).bodyText()
			.contains("lang=\"en\"")
			.doesNotContain("lang=\"fr\"");
	}

	private MvcTestResult read(String language) {
		return this.mvc.get()
			.uri("/api/v1/instrument")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.with(this.practices.bearer(this.practices.owner()))
			.exchange();
	}

	private static Map<String, Object> item(String json, String id) {
		return JsonPath.<List<Map<String, Object>>>read(json, "$.items[?(@.id == '" + id + "')]").get(0);
	}

}
