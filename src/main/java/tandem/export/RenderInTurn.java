package tandem.export;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tandem.report.FilesBusy;

/**
 * Lets no more than one file a processor be made at once, and leaves one processor, where
 * there are several, to the people who answer. First come, first served, at the lowest
 * priority, which a virtual machine minds that is told to. Whoever would have to wait too
 * long, or in too long a row, is asked to come back.
 */
@Component
public class RenderInTurn {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int LONGEST_ROW = 60;

	private final Semaphore turns;

	private final Duration patience;

	@Autowired
	RenderInTurn() {
		this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), PATIENCE);
	}

	RenderInTurn(int atOnce, Duration patience) {
		this.turns = new Semaphore(atOnce, true);
		this.patience = patience;
	}

	/**
	 * Makes a file when it is its turn.
	 * @param read what it is made of; others may wait for what that holds, so it keeps
	 * its priority
	 * @param make the file
	 */
	public <T, F> F take(Supplier<T> read, Function<T, F> make) {
		if (this.turns.getQueueLength() >= LONGEST_ROW || !isGranted()) {
			throw new FilesBusy();
		}
		try {
			return behindOthers(make, read.get());
		}
		finally {
			this.turns.release();
		}
	}

	@SuppressWarnings("ThreadPriorityCheck") // a wish: nothing goes wrong where it is not
												// heard
	private static <T, F> F behindOthers(Function<T, F> make, T read) {
		Thread thread = Thread.currentThread();
		int priority = thread.getPriority();
		thread.setPriority(Thread.MIN_PRIORITY);
		try {
			return make.apply(read);
		}
		finally {
			thread.setPriority(priority);
		}
	}

	private boolean isGranted() {
		try {
			return this.turns.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
