package tandem.export.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process in which reports are set in pages, apart from the one that answers people:
 * it takes a manuscript, gives back a file, and waits for the next. It ends when whoever
 * opened it is gone, or has had nothing to set for a while.
 */
final class ComposingRoom {

	private static final Duration IDLE = Duration.ofMinutes(10);

	private final SetManuscript setManuscript = new SetManuscript(new Typefaces());

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "idle");
		thread.setDaemon(true);
		return thread;
	});

	private ComposingRoom() {
	}

	public static void main(String[] arguments) throws IOException {
		OutputStream files = new FileOutputStream(FileDescriptor.out);
		/* Whatever else is printed must not get among the files. */
		System.setOut(System.err);
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
		new ComposingRoom().work(System.in, files);
	}

	private void work(InputStream from, OutputStream to) throws IOException {
		DataInputStream manuscripts = new DataInputStream(new BufferedInputStream(from));
		DataOutputStream files = new DataOutputStream(new BufferedOutputStream(to));
		try {
			while (true) {
				Future<?> end = this.clock.schedule(() -> Runtime.getRuntime().halt(0), IDLE.toMillis(),
						TimeUnit.MILLISECONDS);
				Manuscript manuscript = Manuscript.receive(manuscripts);
				end.cancel(false);
				set(manuscript).send(files);
			}
		}
		catch (EOFException ex) {
			/* Nobody is left to work for. */
		}
	}

	private SetFile set(Manuscript manuscript) {
		try {
			return SetFile.of(this.setManuscript.set(manuscript));
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(ComposingRoom.class).error("A report could not be set", ex);
			return SetFile.FAILED;
		}
	}

}
