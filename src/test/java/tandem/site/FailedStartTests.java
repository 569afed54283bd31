package tandem.site;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import tandem.TandemApplication;
import tandem.instrument.content.BrokenContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A start that cannot succeed ends with one clear message and no wall of traces. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTests {

	private static final String MEMORY = "--spring.datasource.url=jdbc:h2:mem:failed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

	@Test
	void saysThatAnotherProcessHasTheDatabaseFile(@TempDir Path folder, CapturedOutput output) throws Exception {
		String url = "jdbc:h2:file:" + folder.resolve("tandem");
		DriverManager.getConnection(url, "tandem", "").close();

		try (FileChannel other = FileChannel.open(folder.resolve("tandem.mv.db"), StandardOpenOption.WRITE)) {
			other.lock();
			start(TandemApplication.class, "--spring.datasource.url=" + url + ";MODE=PostgreSQL");
		}

		assertThat(output).contains("The database file is in use by another process: " + url, "Stop it")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatTheDatabaseCannotBeReached(CapturedOutput output) {
		start(TandemApplication.class, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/tandem?password=hidden",
				"--spring.datasource.hikari.connection-timeout=250");

		assertThat(output)
			.contains("The database cannot be reached: jdbc:postgresql://127.0.0.1:1/tandem", "TANDEM_DB_URL")
			.doesNotContain("hidden", "\tat ");
	}

	@Test
	void saysWhichSettingIsRefused(CapturedOutput output) {
		start(TandemApplication.class, MEMORY, "--tandem.base-url=ftp://example.com");

		assertThat(output).contains("TANDEM_BASE_URL must be an http or https address", "Correct the setting")
			.doesNotContain("\tat ");
	}

	@Test
	void saysWhatIsWrongInAContentFile(CapturedOutput output) {
		start(WithBrokenContent.class, MEMORY);

		assertThat(output).contains("The content file some.yaml is broken", "P1a: no facet", "P2b: no text")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatThePortIsTaken(CapturedOutput output) throws Exception {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			start(TandemApplication.class, MEMORY, "--server.address=127.0.0.1",
					"--server.port=" + other.getLocalPort());
		}

		assertThat(output).contains("already in use").doesNotContain("\tat ");
	}

	private static void start(Class<?> application, String... arguments) {
		SpringApplicationBuilder tandem = new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF)
			.properties("server.port=0");
		if (application == WithBrokenContent.class) {
			tandem.web(WebApplicationType.NONE);
		}
		assertThatException().isThrownBy(() -> tandem.run(arguments).close());
	}

	/** Fails as a release with a broken file would, before anything else is made. */
	@Configuration(proxyBeanMethods = false)
	@Lazy(false)
	static class WithBrokenContent {

		@Bean
		String content() {
			throw new BrokenContent("some.yaml", List.of("P1a: no facet", "P2b: no text"));
		}

	}

}
