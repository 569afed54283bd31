package tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependencies;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The modules as a page of the documentation: a Mermaid picture and a table, in reading
 * order.
 */
record ModuleMap(ApplicationModules modules, Map<ApplicationModule, ApplicationModuleDependencies> dependencies) {

	/** Used by all, so that its arrows would only hide the others. */
	private static final String SPOKEN_BY_ALL = "shared";

	private static final Pattern TITLE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked", Pattern.DOTALL);

	/** Each is asked once for what it uses, which reads all of its classes anew. */
	static ModuleMap of(ApplicationModules modules) {
		return new ModuleMap(modules,
				modules.stream()
					.filter((module) -> !module.isRootModule())
					.collect(Collectors.toMap((module) -> module, (module) -> module.getDirectDependencies(modules))));
	}

	String text() {
		return """
				# The modules

				Drawn from the code by `ModularityTests`, which fails when this page is out of date. To draw it anew:
				`./mvnw test -Dtest=ModularityTests -Dmodules=write`.

				An arrow means “uses”; a dotted one means “listens to”. Every module uses `shared`; its arrows are left out.

				```mermaid
				flowchart TD
				%s
				```

				| module | what it holds | uses | listens to |
				|---|---|---|---|
				%s
				"""
			.formatted(picture(), table());
	}

	private String picture() {
		Stream<String> rooms = inReadingOrder().stream()
			.map(ModuleMap::name)
			.filter((name) -> !name.equals(SPOKEN_BY_ALL))
			.map((name) -> "    " + name);
		Stream<String> arrows = inReadingOrder().stream()
			.flatMap((module) -> Stream.concat(
					uses(module).filter((name) -> !name.equals(SPOKEN_BY_ALL))
						.map((name) -> "    %s --> %s".formatted(name(module), name)),
					listensTo(module).map((name) -> "    %s -.-> %s".formatted(name(module), name))));
		return Stream.concat(rooms, arrows).collect(Collectors.joining("\n"));
	}

	private String table() {
		return inReadingOrder().stream()
			.map((module) -> "| `%s` | %s | %s | %s |".formatted(name(module), title(module), cell(uses(module)),
					cell(listensTo(module))))
			.collect(Collectors.joining("\n"));
	}

	/** Each module after those that it uses, otherwise by name. */
	private List<ApplicationModule> inReadingOrder() {
		List<ApplicationModule> left = this.modules.stream()
			.filter((module) -> !module.isRootModule())
			.sorted((one, other) -> name(one).compareTo(name(other)))
			.collect(Collectors.toCollection(ArrayList::new));
		List<ApplicationModule> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			ApplicationModule next = left.stream()
				.filter((module) -> left.stream().noneMatch((other) -> dependsOn(module, other)))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The modules use each other in a circle: " + left));
			left.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	private boolean dependsOn(ApplicationModule module, ApplicationModule other) {
		return of(module).contains(other);
	}

	private ApplicationModuleDependencies of(ApplicationModule module) {
		return Objects.requireNonNull(this.dependencies.get(module));
	}

	private Stream<String> uses(ApplicationModule module) {
		return targets(module, (type) -> type != DependencyType.EVENT_LISTENER);
	}

	private Stream<String> listensTo(ApplicationModule module) {
		return targets(module, (type) -> type == DependencyType.EVENT_LISTENER);
	}

	private Stream<String> targets(ApplicationModule module, Predicate<DependencyType> wanted) {
		return of(module).stream()
			.filter((dependency) -> wanted.test(dependency.getDependencyType()))
			.map(ApplicationModuleDependency::getTargetModule)
			.map(ModuleMap::name)
			.collect(Collectors.toCollection(TreeSet::new))
			.stream();
	}

	private static String cell(Stream<String> names) {
		return Optional.of(names.map("`%s`"::formatted).collect(Collectors.joining(", ")))
			.filter((text) -> !text.isEmpty())
			.orElse("–");
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static String title(ApplicationModule module) {
		String folder = module.getBasePackage().getName().replace('.', '/');
		try {
			String source = Files.readString(Path.of("src/main/java", folder, "package-info.java"));
			Matcher title = TITLE.matcher(source);
			if (!title.find()) {
				throw new IllegalStateException("No sentence on the title page of " + folder);
			}
			return title.group(1).replaceAll("\\s*\\n \\* ?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
