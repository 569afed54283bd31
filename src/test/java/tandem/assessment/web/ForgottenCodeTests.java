package tandem.assessment.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.assessment.MailedRounds;
import tandem.assessment.Reminders;
import tandem.mail.TestMail;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Getting back in by mail: with a new link, and with a code for a forgotten resume code.
 */
@TandemTest
@OnBothDatabases
class ForgottenCodeTests {

	private static final Pattern CODE = Pattern.compile("asked for it: ([0-9]{6})");

	private static final String NEW_CODE = "314159";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	TestMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	AtTheDoor atTheDoor;

	MailedRounds mailed;

	Launched round;

	String link;

	@BeforeEach
	void invite(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.atTheDoor = new AtTheDoor(this.mvc);
		this.mailed = new MailedRounds(context);
		this.round = this.mailed.invited(this.practices.owner(), "UTC", Reminders.NONE);
		this.mail.deliver();
		this.link = this.round.linkPath(Seat.CMO);
	}

	@Test
	void opensTheSeatUnderANewCode() {
		TestRounds.Person cmo = consent(false);
		assertThat(this.atTheDoor.get(this.link)).bodyText().contains("c…@", this.link + "/code");

		String code = mailedCode();
		MvcTestResult opened = choose(code, NEW_CODE);

		assertThat(opened).hasStatus(303).redirectedUrl().isEqualTo("/seat/" + cmo.seatId());
		assertThat(open(TestRounds.CODE)).hasStatus(422);
		assertThat(open(NEW_CODE)).hasStatus(303);
		assertThat(choose(code, "271829")).hasStatus(422);
	}

	@Test
	void refusesAnyOtherCodeAndTooManyOfThem() {
		consent(false);
		String code = mailedCode();
		String other = code.startsWith("9") ? "812345" : "912345";

		for (int guess = 0; guess < 5; guess++) {
			assertThat(choose(other, NEW_CODE)).hasStatus(422).bodyText().contains("href=\"#mailed\"");
		}

		assertThat(choose(code, NEW_CODE)).hasStatus(429);
	}

	@Test
	void endsACodeAfterTwentyMinutesAndWithTheNextOne() {
		consent(false);
		String first = mailedCode();
		String second = mailedCode();

		assertThat(choose(first.equals(second) ? "000000" : first, NEW_CODE)).hasStatus(422);
		this.clock.forward(Duration.ofMinutes(20));
		assertThat(choose(second, NEW_CODE)).hasStatus(422);
	}

	@Test
	void goesOnlyToTheAddressThatThePersonSaw() {
		TestRounds.Person cmo = consent(false);
		this.jdbc.sql("update seat set email = 'consultant@evil.example' where id = ?").param(cmo.seatId()).update();

		mailedCode();

		assertThat(this.mail.to("consultant@evil.example")).isEmpty();
		assertThat(this.mailed.subjects(Seat.CMO)).last().isEqualTo("Your code for choosing a new resume code");
	}

	@Test
	void goesNowhereWhereThePersonSaidThatTheAddressIsNotTheirs() {
		consent(true);

		assertThat(this.atTheDoor.get(this.link)).bodyText().doesNotContain("/code\"");
		assertThat(this.atTheDoor.post(this.link + "/code", Map.of())).hasStatus(404);
	}

	@Test
	void goesNowhereWhereTheAddressWasChangedWhileThePersonRead() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);
		this.jdbc.sql("update seat set email = 'consultant@evil.example' where id = ?").param(cmo.seatId()).update();

		agree(cmo, false);

		assertThat(this.atTheDoor.post(this.link + "/code", Map.of())).hasStatus(404);
	}

	@Test
	void showsTheAddressBeforeThePersonAgrees() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(this.mvc.get().uri(cmo.path("consent")).with(cmo.device())).bodyText()
			.contains("can be sent to " + this.mailed.address(Seat.CMO), "name=\"notMine\"");
		this.mail.turnOff();
		assertThat(this.mvc.get().uri(cmo.path("consent")).with(cmo.device())).bodyText()
			.doesNotContain(this.mailed.address(Seat.CMO));
	}

	@Test
	void sendsANewLinkToWhomeverStandsAtTheDoorOfASeat() {
		TestRounds.Person cmo = consent(false);
		String page = AtTheDoor.text(this.atTheDoor.door(cmo.path("report")));
		String seat = cmo.seatId().toString().replace("-", "");

		assertThat(page).contains("action=\"/l/ask\"", "value=\"" + seat + "\"");
		assertThat(this.atTheDoor.post("/l/ask", Map.of("seat", seat))).hasStatus(303)
			.redirectedUrl()
			.isEqualTo("/l/ask");
		this.mail.deliver();

		assertThat(this.mailed.subjects(Seat.CMO)).last().isEqualTo("Your new personal link");
		assertThat(this.atTheDoor.get("/l/" + MailedRounds.link(this.mailed.newest(Seat.CMO)).text())).hasStatusOk();
		assertThat(this.atTheDoor.get(this.link)).hasStatus(404);
	}

	@Test
	void answersAlikeForASeatThatThereIsNot() {
		UUID invented = UUID.randomUUID();
		String page = AtTheDoor.text(this.atTheDoor.door("/seat/" + invented));
		String real = AtTheDoor.text(this.atTheDoor.door("/seat/" + this.rounds.open(this.round, Seat.CMO).seatId()));

		assertThat(page).contains("/l/ask");
		assertThat(page.replaceAll("[0-9a-f]{32}|value=\"[^\"]*\"", ""))
			.isEqualTo(real.replaceAll("[0-9a-f]{32}|value=\"[^\"]*\"", ""));
		for (int press = 0; press < 3; press++) {
			assertThat(this.atTheDoor.post("/l/ask", Map.of("seat", invented.toString().replace("-", ""))))
				.hasStatus(303);
		}
		assertThat(this.atTheDoor.post("/l/ask", Map.of("seat", invented.toString().replace("-", "")))).hasStatus(429);
		assertThat(this.atTheDoor.post("/l/ask", Map.of("seat", "nonsense"))).hasStatus(303);
	}

	@Test
	void offersNothingWhileMailIsOff() {
		TestRounds.Person cmo = consent(false);
		this.mail.turnOff();

		assertThat(this.atTheDoor.get(this.link)).bodyText().doesNotContain("/code\"");
		assertThat(this.atTheDoor.door(cmo.path(""))).hasStatus(404).bodyText().doesNotContain("/l/ask");
		assertThat(this.atTheDoor.post(this.link + "/code", Map.of())).hasStatus(404);
		assertThat(this.atTheDoor.post("/l/ask", Map.of("seat", cmo.seatId().toString().replace("-", ""))))
			.hasStatus(404);
	}

	private TestRounds.Person consent(boolean notMine) {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);
		agree(cmo, notMine);
		return cmo;
	}

	private void agree(TestRounds.Person person, boolean notMine) {
		var request = this.mvc.post()
			.uri(person.path("consent"))
			.with(person.device())
			.with(csrf())
			.param("consent", "true")
			.param("code", TestRounds.CODE)
			.param("email", this.mailed.address(Seat.CMO));
		assertThat(notMine ? request.param("notMine", "true") : request).hasStatus3xxRedirection();
	}

	private String mailedCode() {
		assertThat(this.atTheDoor.post(this.link + "/code", Map.of())).hasStatus(303)
			.redirectedUrl()
			.isEqualTo(this.link + "/code");
		assertThat(this.atTheDoor.get(this.link + "/code")).hasStatusOk();
		this.mail.deliver();
		Matcher found = CODE.matcher(this.mailed.newest(Seat.CMO));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private MvcTestResult choose(String mailedCode, String chosen) {
		return this.atTheDoor.post(this.link + "/code/new", Map.of("mailed", mailedCode, "code", chosen));
	}

	private MvcTestResult open(String code) {
		return this.atTheDoor.post(this.link, Map.of("code", code));
	}

}
