package tandem.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tandem.TandemApplication;
import tandem.account.OpenedPractices;

/**
 * Tandem in a virtual machine of its own, with the settings that it comes with, in a
 * directory where it keeps its data.
 */
final class ServerProcess {

	static final String OWNER = "olga@example.com";

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern STARTED = Pattern.compile("Started TandemApplication in");

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private final Process process;

	private final int port;

	private ServerProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static ServerProcess start(Path home) throws IOException {
		return start(home, "-cp", classPath(), TandemApplication.class.getName());
	}

	/** As it is shipped. */
	static ServerProcess startJar(Path home, Path jar) throws IOException {
		return start(home, "-jar", jar.toAbsolutePath().toString());
	}

	private static ServerProcess start(Path home, String... what) throws IOException {
		Path log = Files.createTempFile(home, "server", ".log");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
		command.addAll(List.of(what));
		command.addAll(List.of("--server.port=0", "--server.address=127.0.0.1"));
		ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().put("TANDEM_OWNER_EMAIL", OWNER);
		builder.environment().put("TANDEM_OWNER_PASSWORD", OpenedPractices.PASSWORD);
		Process process = builder.start();
		try {
			return new ServerProcess(process, waitForPort(process, log));
		}
		catch (IOException | RuntimeException | Error ex) {
			process.destroyForcibly();
			throw ex;
		}
	}

	int port() {
		return this.port;
	}

	/** What it has started itself. */
	List<ProcessHandle> children() {
		return this.process.children().toList();
	}

	/** At once, without a chance to finish anything. */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The product without its tests, whose configuration would be found, too. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath())
			.filter((entry) -> !entry.endsWith("test-classes"))
			.map(Path::toString)
			.collect(Collectors.joining(java.io.File.pathSeparator));
	}

	private static int waitForPort(Process process, Path log) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && process.isAlive()) {
			String said = Files.readString(log);
			Matcher port = PORT.matcher(said);
			if (port.find() && STARTED.matcher(said).find()) {
				return Integer.parseInt(port.group(1));
			}
			pause();
		}
		throw new AssertionError("The server did not start:\n" + Files.readString(log));
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
