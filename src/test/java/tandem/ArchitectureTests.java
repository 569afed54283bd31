package tandem;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

}
