package tandem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.ProjectWithMvnw.Run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code mvnw}: which Maven it runs, what it fetches and what it refuses. */
@DisabledOnOs(OS.WINDOWS)
class MvnwTests {

	@TempDir
	Path temp;

	private ProjectWithMvnw project;

	@BeforeEach
	void aProjectWithoutMaven() throws Exception {
		project = new ProjectWithMvnw(temp);
		project.command("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
	}

	@AfterEach
	void stopTheServer() {
		project.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.8.6", "3.8.7", "3.10.0", "4.0.0-rc-4" })
	void usesTheInstalledMavenWhenItIsNewEnough(String version) throws Exception {
		project.command("mvn", "case $1 in --version) echo 'Apache Maven %s (x)';; *) echo installed \"$@\";; esac"
			.formatted(version));

		Run run = project.mvnw("verify");

		assertThat(run.output()).isEqualTo("installed verify\n");
		assertThat(project.requests()).isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.8.5", "3.6.3", "2.2.1" })
	void fetchesMavenWhenTheInstalledOneIsTooOld(String version) throws Exception {
		project.command("mvn", "echo 'Apache Maven %s (x)'".formatted(version));

		Run run = project.mvnw("verify");

		assertThat(run.output()).endsWith("fetched\n[verify]\n");
		assertThat(project.requests()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "curl", "wget" })
	void fetchesMavenOnceWithWhateverIsThere(String tool) throws Exception {
		project.forget("curl");
		assumeTrue(project.borrow(tool), tool + " is not installed");

		Run first = project.mvnw("one");
		Run second = project.mvnw("two");

		assertThat(first.output()).endsWith("fetched\n[one]\n");
		assertThat(second.output()).isEqualTo("fetched\n[two]\n");
		assertThat(project.requests()).isEqualTo(1);
	}

	@Test
	void passesEveryArgumentThroughUnchanged() throws Exception {
		Run run = project.mvnw("-Dname=two words", "", "*", "$HOME", "a\"quote", "-pl", "back\\slash");

		assertThat(run.output())
			.endsWith("fetched\n[-Dname=two words]\n[]\n[*]\n[$HOME]\n[a\"quote]\n[-pl]\n[back\\slash]\n");
	}

	@Test
	void handsOnTheExitCodeOfMaven() throws Exception {
		project.command("mvn", "case $1 in --version) echo 'Apache Maven 3.9.1';; *) exit 7;; esac");

		assertThat(project.mvnw("verify").exitCode()).isEqualTo(7);
	}

	@Test
	void worksFromAnotherFolder() throws Exception {
		Run run = project.start(temp, Map.of(), "a project/mvnw", "verify").finish();

		assertThat(run.output()).endsWith("fetched\n[verify]\n");
	}

	@Test
	void keepsTheFetchedMavenInTheMavenUserHome() throws Exception {
		Path userHome = temp.resolve("elsewhere");

		project.mvnw(Map.of("MAVEN_USER_HOME", userHome.toString()), "verify");

		assertThat(userHome.resolve("wrapper/dists")).isDirectoryRecursivelyContaining("glob:**/bin/mvn");
		assertThat(project.kept()).isEmpty();
	}

	@Test
	void refusesAnArchiveWithAnotherChecksumAndKeepsNothingOfIt() throws Exception {
		project.pin("0".repeat(128));

		Run run = project.mvnw("verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("checksum", "0".repeat(128)).doesNotContain("fetched");
		assertThat(project.kept()).isEmpty();
	}

	@Test
	void saysWhenTheDownloadFails() throws Exception {
		project.offerNothing();

		Run run = project.mvnw("verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("could not be downloaded from http://", "/apache-maven-3.9.0-bin.tar.gz",
				"404");
		assertThat(project.kept()).isEmpty();
	}

	@Test
	void saysWhenNothingIsThereToFetchWith() throws Exception {
		project.forget("curl");

		Run run = project.mvnw("verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("neither curl nor wget");
	}

	@Test
	void saysWhenThereIsNoJava() throws Exception {
		project.forget("java");

		Run run = project.mvnw("verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("no Java found", "JDK 17 or newer");
	}

	@Test
	void saysWhenJavaHomeHoldsNoJava() throws Exception {
		Run run = project.mvnw(Map.of("JAVA_HOME", temp.resolve("nowhere").toString()), "verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("JAVA_HOME is " + temp.resolve("nowhere"));
	}

	@ParameterizedTest
	@CsvSource({ "1.8.0_392, 1.8.0", "11.0.2, 11.0.2", "16, 16" })
	void refusesAJavaThatIsTooOld(String version, String shown) throws Exception {
		project.command("java",
				"echo 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g' >&2; echo 'openjdk version \"%s\"' >&2".formatted(version));

		Run run = project.mvnw("verify");

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("Java " + shown + " is too old", "JDK 17 or newer");
	}

	@Test
	void severalAtOnceAllSucceedAndLeaveOneMaven() throws Exception {
		project.expectAtOnce(4);
		List<ProjectWithMvnw.Started> started = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			started.add(project.start(temp, Map.of(), "a project/mvnw", "run" + i));
		}

		for (int i = 0; i < 4; i++) {
			assertThat(started.get(i).finish().output()).endsWith("fetched\n[run" + i + "]\n");
		}
		assertThat(project.requests()).isEqualTo(4);
		assertThat(project.kept()).hasSize(1);
	}

}
