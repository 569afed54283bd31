package tandem.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tandem.report.FilesBusy;

/**
 * Those who set reports in pages, each in a process of its own, hired when there is
 * something to set: whoever answers a questionnaire meanwhile does not wait for memory to
 * be tidied up after a file.
 */
@Component
class Typesetters {

	private static final Logger log = LoggerFactory.getLogger(Typesetters.class);

	/** Much longer than any report takes on a busy machine. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** Hired, and with nothing to do at the moment; the warmest first. */
	private final Deque<Typesetter> waiting = new ConcurrentLinkedDeque<>();

	private volatile boolean closed;

	/**
	 * Makes a file. Whoever has ended since the last one is replaced; what ends a second
	 * one, too, cannot be set.
	 * @throws FilesBusy where it takes too long
	 */
	byte[] set(Manuscript manuscript) {
		try {
			return setBy(take(), manuscript);
		}
		catch (IOException ex) {
			log.warn("A file in the making was lost with its process, and is begun anew: {}", ex.getMessage());
			try {
				return setBy(Typesetter.hire(), manuscript);
			}
			catch (IOException again) {
				throw new UncheckedIOException(again);
			}
		}
	}

	private Typesetter take() throws IOException {
		for (Typesetter next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			if (next.isThere()) {
				return next;
			}
			next.close();
		}
		return Typesetter.hire();
	}

	private byte[] setBy(Typesetter typesetter, Manuscript manuscript) throws IOException {
		SetFile file;
		try {
			file = typesetter.set(manuscript, PATIENCE);
		}
		catch (IOException | RuntimeException ex) {
			typesetter.close();
			throw ex;
		}
		this.waiting.push(typesetter);
		if (this.closed) {
			close();
		}
		return file.content().orElseThrow(() -> new IllegalStateException("A report could not be set in pages"));
	}

	@PreDestroy
	void close() {
		this.closed = true;
		for (Typesetter next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			next.close();
		}
	}

}
