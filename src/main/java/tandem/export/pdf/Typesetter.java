package tandem.export.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tandem.report.FilesBusy;

/**
 * Somebody in a {@link ComposingRoom} of their own, to whom manuscripts are handed one at
 * a time. The room is a Java of the same kind with the same classes, without the
 * operator's settings and secrets, and behind everybody else at the processor.
 */
final class Typesetter implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Typesetter.class);

	/** What a process may need of the environment; nothing of it is Tandem's. */
	private static final Set<String> ENVIRONMENT = Set.of("PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP",
			"SystemRoot");

	private static final List<String> NICE = List.of("nice", "-n", "10");

	/**
	 * Little memory, a collector without threads of its own, and no compiler that a few
	 * files never pay for. Twice the heap that the largest report of the tests needs.
	 */
	private static final List<String> OPTIONS = List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-Xms32m", "-Xmx192m", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
			"-Dfile.encoding=UTF-8");

	private final Process process;

	private final DataOutputStream manuscripts;

	private final DataInputStream files;

	private Typesetter(Process process) {
		this.process = process;
		this.manuscripts = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
		this.files = new DataInputStream(new BufferedInputStream(process.getInputStream()));
	}

	static Typesetter hire() throws IOException {
		List<String> java = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		java.addAll(OPTIONS);
		java.add(ComposingRoom.class.getName());
		List<String> behindOthers = new ArrayList<>(NICE);
		behindOthers.addAll(java);
		try {
			return new Typesetter(start(behindOthers));
		}
		catch (IOException ex) {
			log.debug("No 'nice' here: files are made at the priority of all else", ex);
			return new Typesetter(start(java));
		}
	}

	private static Process start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
		builder.environment().keySet().retainAll(ENVIRONMENT);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		return builder.start();
	}

	boolean isThere() {
		return this.process.isAlive();
	}

	/**
	 * Hands a manuscript over and waits for the file.
	 * @throws IOException where the process has ended
	 * @throws FilesBusy where it takes so long that it was ended
	 */
	SetFile set(Manuscript manuscript, Duration patience) throws IOException {
		AtomicBoolean tooLong = new AtomicBoolean();
		CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
			tooLong.set(true);
			this.process.destroyForcibly();
		}, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
		try {
			manuscript.send(this.manuscripts);
			return SetFile.receive(this.files);
		}
		catch (IOException ex) {
			if (tooLong.get()) {
				throw new FilesBusy();
			}
			throw ex;
		}
		finally {
			end.cancel(false);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
