package tandem.account;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.TandemTest;
import tandem.TestRounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class OfferAnotherPracticeTests {

	@Autowired
	OfferAnotherPractice offer;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	FindMembers findMembers;

	@Autowired
	Members members;

	@Autowired
	ConfigurableApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Test
	void opensAnotherPracticeThatSeesNothingOfTheFirst(CapturedOutput output) {
		SignedIn first = this.practices.owner();
		TestRounds.Launched round = this.rounds.launched(first);

		int before = output.length();
		this.offer.offer(started(OfferAnotherPractice.OPTION));

		assertThat(this.mvc.post()
			.uri("/setup")
			.param("code", code(output.getAll().substring(before)))
			.param("practice", "Southwind")
			.param("name", "Sol Sand")
			.param("email", "sol-%s@example.com".formatted(round.roundId()))
			.param("password", "seven quiet lanterns")
			.with(csrf())).hasStatus(302);
		SignedIn second = this.members.findByEmail("sol-%s@example.com".formatted(round.roundId()))
			.orElseThrow()
			.signedIn();
		assertThat(this.findMembers.of(second)).hasSize(1);
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId()).with(OpenedPractices.as(second))).hasStatus(404);
		assertThat(this.mvc.get().uri("/practice/log").with(OpenedPractices.as(second))).bodyText()
			.contains("Southwind")
			.doesNotContain("Northwind");
	}

	@Test
	void printsNothingAtAnOrdinaryStart(CapturedOutput output) {
		this.practices.owner();
		int before = output.length();

		this.offer.offer(started("--server.port=8080"));

		assertThat(output.getAll().substring(before)).doesNotContain("/setup?code=");
	}

	private ApplicationReadyEvent started(String... arguments) {
		return new ApplicationReadyEvent(new SpringApplication(), arguments, this.context, Duration.ZERO);
	}

	private static String code(String printed) {
		Matcher link = Pattern.compile("/setup\\?code=([\\w-]+)").matcher(printed);
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
