package tandem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;

import tandem.account.OfferAnotherPractice;
import tandem.account.TandemProperties;
import tandem.mail.MailSettings;

/**
 * Starts Tandem: the paired assessment for a CMO and a CIO. Two configurations of Spring
 * Boot are left out: what reads entities out of addresses, for which the first page would
 * make all repositories, and what {@link Timetable} stands for.
 */
@SpringBootApplication(exclude = { DataWebAutoConfiguration.class, TaskSchedulingAutoConfiguration.class })
@EnableConfigurationProperties({ TandemProperties.class, MailSettings.class })
public class TandemApplication {

	/**
	 * At a free port that only this machine reaches: beside an instance that is running.
	 */
	private static final List<String> OUT_OF_THE_WAY = List.of("--server.port=0", "--server.address=127.0.0.1");

	/**
	 * Keeps Spring Boot from making, on a thread of its own, what pages may need: ours
	 * need little of it, and it brings a second JSON library.
	 */
	private static final String MAKE_NOTHING_BEFOREHAND = "spring.backgroundpreinitializer.ignore";

	public static void main(String[] args) {
		System.setProperty(MAKE_NOTHING_BEFOREHAND, "true");
		if (OfferAnotherPractice.isAsked(args)) {
			String[] aside = Stream.concat(Arrays.stream(args), OUT_OF_THE_WAY.stream()).toArray(String[]::new);
			System.exit(SpringApplication.exit(SpringApplication.run(TandemApplication.class, aside)));
		}
		SpringApplication.run(TandemApplication.class, args);
	}

}
