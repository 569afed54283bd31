package tandem.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tandem.TestRounds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server dies at a random moment while people answer, and is started again on what it
 * left behind.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledServerTests {

	private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{43}");

	private static final List<String> FIELDS = List.of("P1a.own", "P1b.own", "P2a.own", "P2b.own", "P3a.own",
			"P3b.own");

	private static final Pattern CHECKED = Pattern.compile("name=\"(P[0-9][ab]\\.own)\" value=\"(\\d)\" checked");

	@TempDir
	Path home;

	private ServerProcess server;

	@AfterEach
	void stop() {
		this.server.kill();
	}

	@Test
	void keepsEveryAcknowledgedAnswerOnceAndNoneHalf() throws Exception {
		long seed = System.nanoTime();
		Random chance = new Random(seed);
		System.out.println("The moments of death come from seed " + seed);
		this.server = ServerProcess.start(this.home);
		List<Person> people = people();

		for (int death = 0; death < 2; death++) {
			List<Thread> busy = people.stream().map((person) -> new Thread(person::answer)).toList();
			busy.forEach(Thread::start);
			Thread.sleep(400 + chance.nextInt(1200));
			this.server.kill();
			for (Thread thread : busy) {
				thread.join();
			}
			this.server = ServerProcess.start(this.home);
			for (Person person : people) {
				person.browser.goTo(this.server.port());
				assertThat(person.acknowledged).isPositive();
				person.lookWhatIsThere(seed);
			}
		}
		Person cmo = people.get(0);
		assertThat(cmo.browser.post(cmo.seat + "/submit", Map.of()).status()).isEqualTo(302);
		this.server.kill();

		assertThat(count("answer")).isEqualTo(FIELDS.size() * people.size());
		assertThat(count("seat where submitted_at is not null and receipt is not null")).isEqualTo(1);
		assertThat(count("access_entry where action = 'submitted'")).isEqualTo(1);
	}

	/** Everything by the pages, as people would. */
	private List<Person> people() throws IOException {
		Visitor consultant = new Visitor(this.server.port()).signedIn(ServerProcess.OWNER);
		consultant.get("/clients");
		String client = consultant.post("/clients", Map.of("name", "Contoso", "key", UUID.randomUUID().toString()))
			.to();
		String links = consultant
			.post(client + "/rounds/new", Map.of("key", UUID.randomUUID().toString(), "cmoName", "Mara Lind", "cioName",
					"Ivo Brandt", "strategy", "both", "language", "en", "go", "start"))
			.body();
		List<Person> people = new ArrayList<>();
		for (String link : LINK.matcher(links).results().map(java.util.regex.MatchResult::group).distinct().toList()) {
			people.add(new Person(new Visitor(this.server.port()), link));
		}
		assertThat(people).hasSize(2);
		return people;
	}

	private long count(String what) throws SQLException {
		String url = "jdbc:h2:file:" + this.home.resolve("data/tandem")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		try (var connection = DriverManager.getConnection(url, "tandem", "");
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select count(*) from " + what)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	/**
	 * Somebody who answers a whole page again and again, each time with another mark for
	 * everything on it, and remembers what was acknowledged.
	 */
	private static final class Person {

		private final Visitor browser;

		private final String seat;

		private int sent;

		private int acknowledged;

		Person(Visitor browser, String link) throws IOException {
			this.browser = browser;
			browser.get(link);
			this.seat = browser.post(link, Map.of()).to();
			browser.get(this.seat + "/consent");
			browser.post(this.seat + "/consent", Map.of("consent", "true", "code", TestRounds.CODE));
			browser.get(this.seat + "/positions-1");
		}

		void answer() {
			try {
				while (true) {
					this.sent++;
					Map<String, String> page = new TreeMap<>(Map.of("go", "next", "asked", "yes", "load", "one"));
					FIELDS.forEach((field) -> page.put(field, Integer.toString(mark(this.sent))));
					if (this.browser.post(this.seat + "/positions-1", page).status() == 302) {
						this.acknowledged = this.sent;
					}
				}
			}
			catch (IOException ex) {
				// The server is gone; what was not acknowledged may be there or not.
			}
		}

		/**
		 * What was acknowledged, or what was on its way: whichever it is counts from now
		 * on, even if the server dies again before it acknowledges anything.
		 */
		void lookWhatIsThere(long seed) throws IOException {
			int kept = kept();
			assertThat(kept).as("seed %d", seed).isIn(mark(this.acknowledged), mark(this.sent));
			if (kept == mark(this.sent)) {
				this.acknowledged = this.sent;
			}
		}

		private static int mark(int turn) {
			return turn % 7 + 1;
		}

		/** The one mark on the whole page. */
		int kept() throws IOException {
			Map<String, Integer> marks = new TreeMap<>();
			Matcher checked = CHECKED.matcher(this.browser.get(this.seat + "/positions-1").body());
			while (checked.find()) {
				marks.put(checked.group(1), Integer.valueOf(checked.group(2)));
			}
			assertThat(marks.keySet()).containsExactlyElementsOf(FIELDS);
			assertThat(marks.values()).containsOnly(marks.get("P1a.own"));
			return marks.get("P1a.own");
		}

	}

}
