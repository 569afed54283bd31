package tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planted.account.KeepsEveryRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Every rule of the house is kept by the application and noticed where it is broken on
 * purpose. The planted classes live outside the application's packages, where Spring and
 * JPA do not find them.
 */
class ArchitectureTests {

	private static final int LONGEST_FILE = 250;

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(TandemApplication.class);

	private static final JavaClasses PLANTED = new ClassFileImporter()
		.importPackagesOf(HouseRules.ALL.stream().flatMap((rule) -> rule.plants().stream()).toList());

	static List<HouseRule> rules() {
		return HouseRules.ALL;
	}

	static Stream<Arguments> plants() {
		return HouseRules.ALL.stream()
			.flatMap((rule) -> rule.plants()
				.stream()
				.map((plant) -> argumentSet(rule + ": " + plant.getSimpleName(), rule, plant)));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isKept(HouseRule rule) {
		rule.rule().check(MAIN);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasAPlantedClassThatBreaksIt(HouseRule rule) {
		assertThat(rule.plants()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("plants")
	void isBrokenByAPlantedClass(HouseRule rule, Class<?> plant) {
		assertThat(rule.rule().evaluate(PLANTED.that(equivalentTo(plant))).hasViolation()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void letsAClassPassThatKeepsIt(HouseRule rule) {
		rule.rule().check(PLANTED.that(equivalentTo(KeepsEveryRule.class)));
	}

	@Test
	void noJavaFileIsTooLongToBeReadInOneGo() throws IOException {
		assertThat(tooLong(Path.of("src"))).isEmpty();
	}

	@Test
	void aJavaFileOfOneLineMoreIsTooLong(@TempDir Path planted) throws IOException {
		Files.writeString(planted.resolve("Fits.java"), "//\n".repeat(LONGEST_FILE));
		Path broken = Files.writeString(planted.resolve("TooLong.java"), "//\n".repeat(LONGEST_FILE + 1));

		assertThat(tooLong(planted)).containsExactly(broken);
	}

	private static List<Path> tooLong(Path sources) throws IOException {
		try (Stream<Path> files = Files.walk(sources)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> lines(file) > LONGEST_FILE)
				.toList();
		}
	}

	private static long lines(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
