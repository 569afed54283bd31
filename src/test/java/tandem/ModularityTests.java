package tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep within what each may use, and their map shows what they do use. */
class ModularityTests {

	private static final Path MAP = Path.of("docs/architecture/modules.md");

	private static final ApplicationModules MODULES = ApplicationModules.of(TandemApplication.class);

	@Test
	void everyModuleUsesOnlyWhatItMay() {
		MODULES.verify();
	}

	@Test
	void theMapShowsTheModulesAsTheyAre() throws IOException {
		String map = ModuleMap.of(MODULES).text();

		if (System.getProperty("modules", "").equals("write")) {
			Files.createDirectories(MAP.getParent());
			Files.writeString(MAP, map);
		}

		assertThat(MAP).as("to draw it anew: ./mvnw test -Dtest=ModularityTests -Dmodules=write").hasContent(map);
	}

}
