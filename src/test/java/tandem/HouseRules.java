package tandem;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.ApplicationModule;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.yaml.snakeyaml.Yaml;
import planted.account.DrawsLots;
import planted.account.DrawsLotsByMath;
import planted.account.DrawsLotsByReference;
import planted.account.OpenEntity;
import planted.account.PersonDto;
import planted.account.PersonService;
import planted.account.PersonUtils;
import planted.account.ReadsTheClock;
import planted.account.ReadsTheClockByReference;
import planted.account.ReadsTheClockOfOld;
import planted.account.RunsOnceItIsMade;
import planted.account.RunsWhenAskedFor;
import planted.account.StartsAClock;
import planted.account.StartsTandem;
import planted.account.StrayController;
import planted.account.TakesAFieldByAnnotation;
import planted.account.web.OpenController;
import planted.account.web.OpensATransaction;
import planted.account.web.OpensATransactionInAMethod;
import planted.account.web.ShowsEntities;
import planted.account.web.TakesAnEntity;
import planted.pure.DrawsAnId;
import planted.pure.ReadsYaml;
import planted.pure.UsesSpring;
import planted.pure.content.ReadsWithSpring;
import planted.unmarked.SaysNothingOfNull;
import planted.workshop.ReadsAnswers;

import tandem.assessment.AnsweredRound;
import tandem.assessment.ImportAnswers;
import tandem.assessment.KeepAnswers;
import tandem.assessment.ReadAnsweredRound;
import tandem.assessment.ReadSheet;
import tandem.instrument.Instrument;
import tandem.mechanism.Mechanism;
import tandem.scoring.Scorecard;
import tandem.shared.Seat;
import tandem.workshop.AgreedPlan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The rules of the house that the compiler and Modulith cannot say, each with the planted
 * classes that break it.
 */
final class HouseRules {

	/** One class of each pure module; the planted one stands for a module that cheats. */
	private static final List<Class<?>> PURE = List.of(Seat.class, Instrument.class, Scorecard.class, Mechanism.class,
			UsesSpring.class);

	private static final DescribedPredicate<JavaClass> JDK_OR_PURE = describe("belong to the JDK or are pure",
			(type) -> isIn(type, "java") || isIn(type, NullMarked.class) || isIn(type, ApplicationModule.class)
					|| isPure(type));

	private static final DescribedPredicate<JavaClass> CONTROLLERS = describe("controllers",
			(type) -> type.isMetaAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(ControllerAdvice.class));

	private static final DescribedPredicate<JavaClass> ENTITIES = describe("entities",
			(type) -> type.isMetaAnnotatedWith(Entity.class));

	static final List<HouseRule> ALL = List.of(
			HouseRule
				.of(classes().that(describe("are pure", (type) -> isPure(type) && !isContent(type)))
					.should()
					.onlyDependOnClassesThat(JDK_OR_PURE))
				.brokenBy(UsesSpring.class, ReadsYaml.class),
			HouseRule
				.of(classes().that(describe("are pure content", (type) -> isPure(type) && isContent(type)))
					.should()
					.onlyDependOnClassesThat(JDK_OR_PURE.or(describe("read YAML", (type) -> isIn(type, Yaml.class)))))
				.brokenBy(ReadsWithSpring.class),
			HouseRule
				.of(noClasses().that(describe("configure nothing", HouseRules::configuresNothing))
					.should(accessTargetWhere(describe("the machine's clock is read", HouseRules::readsTheClock))))
				.brokenBy(ReadsTheClock.class, ReadsTheClockByReference.class, ReadsTheClockOfOld.class,
						StartsAClock.class),
			HouseRule
				.of(noClasses().that(describe("configure nothing", HouseRules::configuresNothing))
					.should(accessTargetWhere(describe("a source of chance is opened", HouseRules::opensChance))))
				.brokenBy(DrawsLots.class, DrawsLotsByMath.class, DrawsLotsByReference.class),
			HouseRule
				.of(noClasses().that(describe("are pure", HouseRules::isPure))
					.should(accessTargetWhere(describe("an id is drawn", HouseRules::drawsAnId))))
				.brokenBy(DrawsAnId.class),
			HouseRule.of(classes().that(CONTROLLERS).should().bePackagePrivate()).brokenBy(OpenController.class),
			HouseRule.of(classes().that(CONTROLLERS).should().resideInAnyPackage("..web", "..api"))
				.brokenBy(StrayController.class),
			HouseRule
				.of(noMethods().that()
					.areDeclaredInClassesThat(CONTROLLERS)
					.should(have(describe("an entity in the signature", HouseRules::mentionsAnEntity))))
				.brokenBy(ShowsEntities.class, TakesAnEntity.class),
			HouseRule.of(classes().that(ENTITIES).should().bePackagePrivate()).brokenBy(OpenEntity.class),
			HouseRule.of(noMethods().that().areDeclaredInClassesThat(ENTITIES).should().haveNameMatching("set[A-Z].*"))
				.brokenBy(OpenEntity.class),
			HouseRule.of(noClasses().should().haveNameMatching(".*(Service|Utils?|Helper|Manager|Impl|DTO|Dto)"))
				.brokenBy(PersonService.class, PersonUtils.class, PersonDto.class),
			HouseRule
				.of(noFields().should()
					.beAnnotatedWith(Autowired.class)
					.orShould()
					.beAnnotatedWith(Value.class)
					.orShould()
					.beAnnotatedWith(Inject.class)
					.orShould()
					.beAnnotatedWith(Resource.class)
					.orShould()
					.beAnnotatedWith(PersistenceContext.class))
				.brokenBy(TakesAFieldByAnnotation.class),
			HouseRule
				.of(noClasses().that()
					.resideInAnyPackage("..web", "..api")
					.should(have(describe("a transaction of their own", HouseRules::opensATransaction))))
				.brokenBy(OpensATransaction.class, OpensATransactionInAMethod.class),
			HouseRule.of(classes().should(have(describe("a package marked for null", HouseRules::isNullMarked))))
				.brokenBy(SaysNothingOfNull.class),
			HouseRule
				.of(noClasses().that(describe("are of the workshop", HouseRules::isOfTheWorkshop))
					.should()
					.dependOnClassesThat()
					.belongToAnyOf(ReadSheet.class, ReadAnsweredRound.class, AnsweredRound.class, KeepAnswers.class,
							ImportAnswers.class))
				.brokenBy(ReadsAnswers.class),
			HouseRule
				.of(classes().that(describe("have a timetable", HouseRules::runsByItself))
					.should(have(describe("@Lazy(false)", HouseRules::isMadeAtOnce))))
				.brokenBy(RunsWhenAskedFor.class, RunsOnceItIsMade.class),
			HouseRule.of(noClasses().should().dependOnClassesThat().belongToAnyOf(TandemApplication.class))
				.brokenBy(StartsTandem.class));

	private HouseRules() {
	}

	private static boolean isPure(JavaClass type) {
		return PURE.stream().anyMatch((module) -> isIn(type, module));
	}

	private static boolean isOfTheWorkshop(JavaClass type) {
		return isIn(type, AgreedPlan.class) || isIn(type, ReadsAnswers.class);
	}

	private static boolean isContent(JavaClass type) {
		return type.getPackageName().endsWith(".content");
	}

	private static boolean isIn(JavaClass type, Class<?> neighbour) {
		return isIn(type, neighbour.getPackageName());
	}

	private static boolean isIn(JavaClass type, String name) {
		JavaClass component = type.getBaseComponentType();
		return component.isPrimitive() || component.getPackageName().equals(name)
				|| component.getPackageName().startsWith(name + ".");
	}

	private static boolean configuresNothing(JavaClass type) {
		return !type.isMetaAnnotatedWith(Configuration.class);
	}

	private static boolean readsTheClock(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getTarget().getName();
		boolean givenNothing = access.getTarget() instanceof CodeUnitAccessTarget target
				&& target.getRawParameterTypes().isEmpty();
		return name.equals("now") && owner.getPackageName().equals(Clock.class.getPackageName())
				&& !isGivenA(Clock.class, access)
				|| owner.isEquivalentTo(Clock.class) && name.matches("(system|tick).*")
				|| owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis", "nanoTime").contains(name)
				|| owner.isEquivalentTo(Date.class) && name.equals("<init>") && givenNothing
				|| owner.isAssignableTo(Calendar.class) && name.matches("getInstance|<init>");
	}

	private static boolean isGivenA(Class<?> type, JavaAccess<?> access) {
		return access.getTarget() instanceof CodeUnitAccessTarget target
				&& target.getRawParameterTypes().stream().anyMatch((parameter) -> parameter.isEquivalentTo(type));
	}

	private static boolean opensChance(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getTarget().getName();
		return owner.isAssignableTo(RandomGenerator.class) && name.matches("<init>|current|of|getDefault|getInstance.*")
				|| Set.of(Math.class.getName(), StrictMath.class.getName()).contains(owner.getName())
						&& name.equals("random");
	}

	private static boolean drawsAnId(JavaAccess<?> access) {
		return access.getTargetOwner().isEquivalentTo(UUID.class) && access.getTarget().getName().equals("randomUUID");
	}

	private static boolean mentionsAnEntity(JavaMethod method) {
		return method.getAllInvolvedRawTypes().stream().anyMatch(ENTITIES);
	}

	private static boolean opensATransaction(JavaClass type) {
		return Stream.concat(Stream.of(type), type.getMethods().stream())
			.anyMatch((element) -> element.isMetaAnnotatedWith(Transactional.class)
					|| element.isMetaAnnotatedWith(jakarta.transaction.Transactional.class));
	}

	private static boolean runsByItself(JavaClass type) {
		return type.getMethods().stream().anyMatch((method) -> method.isMetaAnnotatedWith(Scheduled.class));
	}

	private static boolean isMadeAtOnce(JavaClass type) {
		return type.tryGetAnnotationOfType(Lazy.class).map((lazy) -> !lazy.value()).orElse(false);
	}

	private static boolean isNullMarked(JavaClass type) {
		return type.getPackage().isAnnotatedWith(NullMarked.class);
	}

}
