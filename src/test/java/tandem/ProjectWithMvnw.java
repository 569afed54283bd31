package tandem;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project that holds nothing but {@code mvnw}: with a PATH of chosen commands, a home
 * of its own and a server on loopback that offers a Maven which prints its arguments.
 */
class ProjectWithMvnw implements AutoCloseable {

	private static final String MAVEN = "apache-maven-3.9.0";

	private static final String ARCHIVE = "/org/apache/maven/apache-maven/3.9.0/" + MAVEN + "-bin.tar.gz";

	private static final List<String> NEEDED = List.of("sh", "sed", "dirname", "mkdir", "mktemp", "mv", "rm", "tar",
			"gzip", "sha512sum", "shasum", "curl");

	private final AtomicInteger requests = new AtomicInteger();

	private volatile CountDownLatch expected = new CountDownLatch(1);

	private final Path bin;

	private final Path folder;

	private final Path home;

	private final ExecutorService answering = Executors.newCachedThreadPool();

	private final HttpServer server;

	ProjectWithMvnw(Path parent) throws Exception {
		this.bin = Files.createDirectory(parent.resolve("bin"));
		this.folder = Files.createDirectory(parent.resolve("a project"));
		this.home = Files.createDirectory(parent.resolve("a home"));
		for (String tool : NEEDED) {
			borrow(tool);
		}
		Files.copy(Path.of("mvnw"), this.folder.resolve("mvnw"));
		byte[] archive = archive(parent);
		pin(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(archive)));
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext(ARCHIVE, (exchange) -> {
			this.requests.incrementAndGet();
			waitForTheOthers();
			exchange.sendResponseHeaders(200, archive.length);
			exchange.getResponseBody().write(archive);
			exchange.close();
		});
		this.server.setExecutor(this.answering);
		this.server.start();
	}

	Run mvnw(String... arguments) throws Exception {
		return mvnw(Map.of(), arguments);
	}

	Run mvnw(Map<String, String> environment, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("./mvnw"));
		command.addAll(List.of(arguments));
		return start(this.folder, environment, command.toArray(String[]::new)).finish();
	}

	Started start(Path from, Map<String, String> environment, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().put("PATH", this.bin.toString());
		builder.environment().put("HOME", this.home.toString());
		builder.environment().put("MVNW_REPOURL", "http://127.0.0.1:" + this.server.getAddress().getPort());
		builder.environment().putAll(environment);
		return new Started(builder.start());
	}

	/** Names the sum that the fetched archive must have. */
	void pin(String sum) throws IOException {
		Path wrapper = Files.createDirectories(this.folder.resolve(".mvn/wrapper"));
		Files.writeString(wrapper.resolve("maven-wrapper.properties"), """
				distributionUrl=https://127.0.0.1:1/nothing-is-fetched-from-here/%s-bin.tar.gz
				distributionSha512Sum=%s
				""".formatted(MAVEN, sum));
	}

	/** Puts a command of the machine on the PATH, if the machine has it. */
	boolean borrow(String tool) throws IOException {
		Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
			.map((path) -> Path.of(path, tool))
			.filter(Files::isExecutable)
			.findFirst();
		if (found.isPresent()) {
			command(tool, "exec '" + found.get() + "' \"$@\"");
		}
		return found.isPresent();
	}

	void command(String name, String body) throws IOException {
		script(this.bin.resolve(name), body);
	}

	void forget(String command) throws IOException {
		Files.delete(this.bin.resolve(command));
	}

	/** Answers no request before that many have come. */
	void expectAtOnce(int count) {
		this.expected = new CountDownLatch(count);
	}

	void offerNothing() {
		this.server.removeContext(ARCHIVE);
	}

	int requests() {
		return this.requests.get();
	}

	/** Every file that mvnw has left in the home. */
	List<Path> kept() throws IOException {
		try (Stream<Path> paths = Files.walk(this.home)) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.answering.shutdownNow();
	}

	private void waitForTheOthers() {
		this.expected.countDown();
		try {
			this.expected.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static byte[] archive(Path parent) throws Exception {
		Path maven = Files.createDirectories(parent.resolve(MAVEN).resolve("bin")).resolve("mvn");
		script(maven, "echo fetched\nfor each; do printf '[%s]\\n' \"$each\"; done");
		Path file = parent.resolve("maven.tar.gz");
		Process tar = new ProcessBuilder("tar", "-czf", file.toString(), "-C", parent.toString(), MAVEN).inheritIO()
			.start();
		assertThat(tar.waitFor()).isZero();
		return Files.readAllBytes(file);
	}

	private static void script(Path file, String body) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + body + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

	/** A running mvnw. */
	record Started(Process process) {

		Run finish() throws Exception {
			try (InputStream stream = this.process.getInputStream()) {
				String output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
				assertThat(this.process.waitFor(1, TimeUnit.MINUTES)).isTrue();
				return new Run(this.process.exitValue(), output);
			}
		}

	}

	/** What a finished mvnw returned and printed. */
	record Run(int exitCode, String output) {

	}

}
