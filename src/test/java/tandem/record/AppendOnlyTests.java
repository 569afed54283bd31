package tandem.record;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.CrudRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The access log can be added to and read, and there is no way to do anything else. */
class AppendOnlyTests {

	private static final Path SOURCES = Path.of("src/main");

	/**
	 * A statement that changes or removes lines, in whatever case and on however many
	 * lines.
	 */
	private static final Pattern CHANGING = Pattern.compile(
			"(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+(access_entry|AccessEntry)\\b",
			Pattern.CASE_INSENSITIVE);

	@Test
	void theRepositorySavesAndSelectsOnly() {
		assertThat(CrudRepository.class.isAssignableFrom(AccessEntries.class)).isFalse();
		assertThat(AccessEntries.class.getMethods()).noneMatch((method) -> method.isAnnotationPresent(Modifying.class))
			.allMatch(
					(method) -> method.getName().equals("save") || !method.getName().matches("(save|delete|remove).*"));
	}

	@Test
	void aLineNeverChangesOnceItIsWritten() {
		assertThat(AccessEntry.class).hasAnnotation(Immutable.class);
		assertThat(Arrays.stream(AccessEntry.class.getDeclaredMethods())
			.filter((method) -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
			.map(Method::getName)).containsExactly("view");
	}

	/**
	 * The erasure of a person takes the name from their lines, that of a round its lines.
	 */
	@Test
	void noStatementButThoseOfAnErasureChangesALine() throws IOException {
		assertThat(changing()).containsExactly("HeldRecord.java");
	}

	@Test
	void findsAStatementThatWould() {
		assertThat(List.of("update access_entry set", "DELETE FROM\n\t access_entry where", "delete from AccessEntry e",
				"truncate table access_entry"))
			.allMatch((statement) -> CHANGING.matcher(statement).find());
		assertThat(CHANGING.matcher("insert into access_entry").find()).isFalse();
	}

	private static List<String> changing() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(java|sql)"))
				.filter((file) -> CHANGING.matcher(read(file)).find())
				.map((file) -> file.getFileName().toString())
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
