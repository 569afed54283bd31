package tandem.site.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Traps of Thymeleaf and of the content security policy that no template steps into. */
class TemplatesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/**
	 * A replaced tag is replaced before its other attributes are read, so they would say
	 * nothing.
	 */
	private static final Pattern REPLACED_AND_MORE = Pattern
		.compile("<[^<>]*\\sth:(?:if|unless|each|with|text|class\\w*)=\"[^\"]*\"[^<>]*\\sth:(?:replace|insert)=");

	private static final Pattern MORE_AND_REPLACED = Pattern
		.compile("<[^<>]*\\sth:(?:replace|insert)=\"[^\"]*\"[^<>]*\\sth:(?:if|unless|each|with|text|class\\w*)=");

	/** Unescaped text, and whatever the policy would block. */
	private static final Pattern UNSAFE = Pattern
		.compile("th:utext|\\[\\(|\\sstyle=|th:style|<style|<script(?![^>]*th:src)|\\son\\w+=|hx-on|hx-vals=.js:");

	/** Where markup is passed on, which the templates themselves have written. */
	private static final Pattern WRITTEN_ONCE = Pattern.compile(
			"th:utext=\"\\$\\{(?:page\\.questions\\(\\)|drawn\\.part\\('(?:layout|assessment/frame) :: [a-z-]+', \\{[^{}]+}\\))}\"");

	/** What stands between two pieces is set by each language in its own way. */
	private static final Pattern GLUED = Pattern.compile("(?:/>|</[a-z:]+>)[:,;.]\\s|=\"\\|[:,;.] ");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void putsNoConditionOnAReplacedTag(Path template) throws IOException {
		String text = Files.readString(template);

		assertThat(text).doesNotContainPattern(REPLACED_AND_MORE).doesNotContainPattern(MORE_AND_REPLACED);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void bringsNothingThatThePolicyBlocksOrThatIsNotEscaped(Path template) throws IOException {
		assertThat(WRITTEN_ONCE.matcher(Files.readString(template)).replaceAll("")).doesNotContainPattern(UNSAFE);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void gluesNoPiecesTogetherWithPunctuationOfOneLanguage(Path template) throws IOException {
		assertThat(Files.readString(template)).doesNotContainPattern(GLUED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b th:text=\"#{a}\">A</b>: <i>b</i>", "<th:block th:replace=\"~{a}\"/>. B",
			"<span th:text=\"|, #{b}|\">" })
	void wouldNoticeGluedPieces(String tag) {
		assertThat(tag).containsPattern(GLUED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div th:if=\"${empty}\" th:replace=\"~{a :: b(${x > 1})}\">",
			"<span class=\"a\" th:each=\"s : ${all}\"\n\tth:replace=\"~{a}\">" })
	void wouldNoticeAConditionOnAReplacedTag(String tag) {
		assertThat(tag).containsPattern(REPLACED_AND_MORE);
	}

	@Test
	void wouldNoticeAConditionAfterAReplacement() {
		assertThat("<p th:replace=\"~{a}\" th:unless=\"${x}\">").containsPattern(MORE_AND_REPLACED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p style=\"color: red\">", "<script>alert(1)</script>", "<a onclick=\"go()\">",
			"<p th:utext=\"${name}\">", "<p>[(${name})]</p>" })
	void wouldNoticeWhatIsUnsafe(String tag) {
		assertThat(tag).containsPattern(UNSAFE);
	}

}
