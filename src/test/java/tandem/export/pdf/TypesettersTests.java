package tandem.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import tandem.report.FilesBusy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Reports are set in another process, which may end at any time, and none is lost. */
class TypesettersTests {

	private static final String PAGE = "<html lang='en'><head><title>t</title></head><body><p>%s</p></body></html>";

	private static final Set<ProcessHandle> BEFORE = ProcessHandle.current().children().collect(Collectors.toSet());

	/** One for all of them: to hire somebody takes two seconds. */
	private static final Typesetters TYPESETTERS = new Typesetters();

	@AfterAll
	static void close() {
		TYPESETTERS.close();
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

		assertThatIllegalStateException().isThrownBy(() -> TYPESETTERS.set(Manuscript.of("<html", "", null)));

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
		Typesetters others = new Typesetters();
		List<ProcessHandle> hired = hired();
		others.set(Manuscript.of(PAGE.formatted("first"), "", null));
		ProcessHandle theirs = hired().stream().filter((process) -> !hired.contains(process)).findFirst().orElseThrow();

		others.close();

		theirs.onExit().join();
		assertThat(hired()).isEqualTo(hired);
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void giveUpAFileThatTakesTooLong() throws Exception {
		Manuscript manuscript = Manuscript.of(PAGE.formatted("stuck"), "", null);
		List<ProcessHandle> others = hired();
		try (Typesetter stuck = Typesetter.hire()) {
			ProcessHandle process = hired().stream().filter((each) -> !others.contains(each)).findFirst().orElseThrow();
			stop(process);

			assertThatExceptionOfType(FilesBusy.class).isThrownBy(() -> stuck.set(manuscript, Duration.ofMillis(100)));

			process.onExit().join();
			assertThat(stuck.isThere()).isFalse();
		}
	}

	private static void stop(ProcessHandle process) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
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
		return new PdfFile(TYPESETTERS.set(Manuscript.of(PAGE.formatted(words), "", null))).text();
	}

	private int pages(Manuscript manuscript) {
		return new PdfFile(TYPESETTERS.set(manuscript)).pages();
	}

	private List<ProcessHandle> hired() {
		return ProcessHandle.current().children().filter((child) -> !BEFORE.contains(child)).toList();
	}

}
