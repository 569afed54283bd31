package tandem.assessment.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tandem.MessageBundles;
import tandem.assessment.RoundStatus;
import tandem.instrument.Strategy;
import tandem.record.Action;
import tandem.shared.Coded;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the consultants' pages may have to say has its words. */
class PracticeTextTests {

	/** Where a refusal is made: its code stands at the end. */
	private static final Pattern REFUSAL = Pattern
		.compile("(?:WrongState|require|lockAndEmpty)\\([^;]*?\"([a-z]+\\.[a-z-]+)\"[^;]*?;");

	private final Set<String> worded = MessageBundles.read().english().keySet();

	@Test
	void wordEveryStateStepAndNote() {
		assertWorded("practice.status.", RoundStatus.values());
		assertWorded("practice.next.", Step.values());
		assertWorded("practice.seat.", SeatStatus.values());
		assertWorded("practice.note.", Note.values());
		assertWorded("practice.strategy.", Strategy.values());
	}

	@Test
	void wordEverythingThatIsLogged() {
		assertWorded("practice.log.", Action.values());
	}

	@Test
	void giveAReasonForEveryRefusal() throws IOException {
		Set<String> codes = codesInSources();

		assertThat(codes).hasSizeGreaterThan(15).contains("launch.not-draft", "empty.too-late", "import.answered");
		assertWorded("state.", codes);
	}

	private void assertWorded(String prefix, Coded... words) {
		assertWorded(prefix, Stream.of(words).map(Coded::code).toList());
	}

	private void assertWorded(String prefix, Collection<String> codes) {
		List<String> wordless = codes.stream()
			.map((code) -> prefix + code)
			.filter((key) -> !this.worded.contains(key))
			.toList();
		assertThat(wordless).isEmpty();
	}

	private static Set<String> codesInSources() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java/tandem"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				String text = Files.readString(source);
				Matcher refusals = REFUSAL.matcher(text);
				while (refusals.find() && (text.contains("WrongState") || text.contains("EmptySeat"))) {
					codes.add(refusals.group(1));
				}
			}
		}
		return codes;
	}

}
