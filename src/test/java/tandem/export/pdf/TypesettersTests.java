package tandem.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Reports are set in another process, which may end at any time, and none is lost. */
class TypesettersTests {

	private static final String PAGE = "<html lang='en'><head><title>t</title></head><body><p>%s</p></body></html>";

	private final List<ProcessHandle> before = ProcessHandle.current().children().toList();

	private final Typesetters typesetters = new Typesetters();

	@AfterEach
	void close() {
		this.typesetters.close();
	}

	@Test
	void setOneManuscriptAfterTheOtherInOneProcess() {
		assertThat(set("first")).contains("first");
		List<ProcessHandle> hired = hired();

		assertThat(set("second")).contains("second");
		assertThat(hired()).hasSize(1).isEqualTo(hired);
	}

	@Test
	void replaceWhoeverHasEnded() {
		set("first");
		ProcessHandle first = hired().get(0);
		first.destroyForcibly();
		first.onExit().join();

		assertThat(set("second")).contains("second");
		assertThat(hired()).hasSize(1).doesNotContain(first);
	}

	@Test
	void goOnAfterAPageThatCannotBeRead() {
		set("first");
		List<ProcessHandle> hired = hired();

		assertThatIllegalStateException().isThrownBy(() -> this.typesetters.set(Manuscript.of("<html", "", null)));

		assertThat(set("next")).contains("next");
		assertThat(hired()).isEqualTo(hired);
	}

	@Test
	void setMoreCloselyWhatDoesNotFit() {
		String page = PAGE.formatted("a</p><p class='much'>b");
		String style = "@page { size: A4; } .much { page-break-before: always; } .close .much { page-break-before: auto; }";

		assertThat(pages(Manuscript.of(page, style, null))).isEqualTo(2);
		assertThat(pages(Manuscript.of(page, style, null).fitted(List.of("wide", "close"), 1))).isEqualTo(1);
		assertThat(pages(Manuscript.of(page, style, null).fitted(List.of("wide"), 1))).isEqualTo(2);
	}

	@Test
	void leaveWhenTheyAreSentHome() {
		set("first");
		ProcessHandle hired = hired().get(0);

		this.typesetters.close();

		hired.onExit().join();
		assertThat(hired()).isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void knowNothingOfTheOperatorsSettings() throws IOException {
		set("first");

		String known = Files.readString(Path.of("/proc", Long.toString(hired().get(0).pid()), "environ"),
				StandardCharsets.UTF_8);

		assertThat(known.split("\0")).allMatch((entry) -> entry.matches(
				"(?s)(" + String.join("|", "PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "CLASSPATH") + ")=.*"));
	}

	private String set(String words) {
		return new PdfFile(this.typesetters.set(Manuscript.of(PAGE.formatted(words), "", null))).text();
	}

	private int pages(Manuscript manuscript) {
		return new PdfFile(this.typesetters.set(manuscript)).pages();
	}

	private List<ProcessHandle> hired() {
		return ProcessHandle.current().children().filter((child) -> !this.before.contains(child)).toList();
	}

}
