package tandem.export;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tandem.report.FilesBusy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RenderInTurnTests {

	private final ExecutorService people = Executors.newCachedThreadPool();

	@AfterEach
	void sendHome() {
		this.people.shutdownNow();
	}

	@Test
	void makesNoMoreAtOnceThanThereArePlaces() throws Exception {
		RenderInTurn turns = new RenderInTurn(2, Duration.ofSeconds(30));
		AtomicInteger now = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();

		List<Future<Integer>> made = IntStream.range(0, 12)
			.mapToObj((file) -> this.people.submit(() -> turns.take(() -> file, (number) -> {
				most.accumulateAndGet(now.incrementAndGet(), Math::max);
				pause();
				now.decrementAndGet();
				return number;
			})))
			.toList();

		for (Future<Integer> file : made) {
			file.get(20, TimeUnit.SECONDS);
		}
		assertThat(most).hasValueBetween(1, 2);
	}

	@Test
	void asksToComeBackWhoeverWouldWaitTooLong() throws Exception {
		RenderInTurn turns = new RenderInTurn(1, Duration.ofMillis(20));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		Future<String> first = this.people.submit(() -> turns.take(() -> "made", (made) -> {
			begun.countDown();
			await(goOn);
			return made;
		}));
		await(begun);

		assertThatExceptionOfType(FilesBusy.class).isThrownBy(() -> turns.take(() -> "too late", (file) -> file));

		goOn.countDown();
		assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("made");
		String next = turns.take(() -> "next", (file) -> file);
		assertThat(next).isEqualTo("next");
	}

	@Test
	void makesBehindOthersWhatItReadsAmongThem() {
		RenderInTurn turns = new RenderInTurn(1, Duration.ofMillis(20));
		int own = Thread.currentThread().getPriority();

		List<Integer> seen = turns.take(() -> Thread.currentThread().getPriority(),
				(reading) -> List.of(reading, Thread.currentThread().getPriority()));

		assertThat(seen).containsExactly(own, Thread.MIN_PRIORITY);
		assertThat(Thread.currentThread().getPriority()).isEqualTo(own);
	}

	@Test
	void givesTheTurnBackAfterAFailure() {
		RenderInTurn turns = new RenderInTurn(1, Duration.ofMillis(20));

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> turns.take(() -> "read", (read) -> {
			throw new IllegalStateException("broken");
		}));

		String made = turns.take(() -> "made", (file) -> file);
		assertThat(made).isEqualTo("made");
	}

	private static void pause() {
		await(new CountDownLatch(1), 20);
	}

	private static void await(CountDownLatch latch) {
		await(latch, 20_000);
	}

	private static void await(CountDownLatch latch, int milliseconds) {
		try {
			latch.await(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
