package tandem.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Lets several people act at the very same moment. */
final class Together {

	private Together() {
	}

	/**
	 * Runs all of it at once; a step that the moment does not allow counts as refused.
	 */
	@SafeVarargs
	static List<Object> run(Callable<Object>... steps) {
		CyclicBarrier start = new CyclicBarrier(steps.length);
		ExecutorService people = Executors.newFixedThreadPool(steps.length);
		try {
			List<Future<Object>> running = new ArrayList<>();
			for (Callable<Object> step : steps) {
				running.add(people.submit(() -> {
					start.await();
					return step.call();
				}));
			}
			return running.stream().map(Together::outcome).collect(Collectors.toList());
		}
		finally {
			people.shutdown();
		}
	}

	private static Object outcome(Future<Object> step) {
		try {
			return step.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof WrongState refused) {
				return refused.code();
			}
			if (ex.getCause() instanceof SentAlready) {
				return "sent already";
			}
			throw new AssertionError(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
