import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks for a page at a steady pace, whatever the answers take, and prints the median and
 * the 99th percentile of the time to the whole answer, in milliseconds, counted from the
 * moment at which each request was due. Its own first five seconds are not counted; when
 * they are over, it says so in a line of its own.
 * java Paced.java URL COOKIE REQUESTS_A_SECOND SECONDS
 */
class Paced {

	private static final int WARM_UP = 5;

	public static void main(String[] arguments) throws Exception {
		int rate = Integer.parseInt(arguments[2]);
		int warm = rate * WARM_UP;
		int count = warm + rate * Integer.parseInt(arguments[3]);
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0])).header("Cookie", arguments[1]).build();
		List<Double> times = Collections.synchronizedList(new ArrayList<>());
		ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
		long start = System.nanoTime() + 100_000_000;
		for (int index = 0; index < count; index++) {
			long due = start + index * 1_000_000_000L / rate;
			boolean counts = index >= warm;
			clock.schedule(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).thenAccept((answer) -> {
				if (counts) {
					times.add((answer.statusCode() == 200) ? (System.nanoTime() - due) / 1e6 : 1e9);
				}
			}), due - System.nanoTime(), TimeUnit.NANOSECONDS);
		}
		clock.schedule(() -> System.out.println("warm"), start + WARM_UP * 1_000_000_000L - System.nanoTime(), TimeUnit.NANOSECONDS);
		clock.shutdown();
		clock.awaitTermination(10, TimeUnit.MINUTES);
		for (int waited = 0; times.size() < count - warm && waited < 300; waited++) {
			Thread.sleep(100);
		}
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		System.out.printf("%d of %d answers, median %.1f ms, p99 %.1f ms%n", sorted.size(), count - warm,
				sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.99)));
		System.exit(0);
	}

}
