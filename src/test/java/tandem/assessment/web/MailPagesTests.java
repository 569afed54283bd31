package tandem.assessment.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.KeepClients;
import tandem.assessment.MailedRounds;
import tandem.assessment.Reminders;
import tandem.mail.TestMail;
import tandem.shared.Name;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

/** Inviting and reminding by mail, from the pages and the API of a practice. */
@TandemTest
class MailPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	KeepClients keepClients;

	@Autowired
	TestMail mail;

	MailedRounds mailed;

	SignedIn owner;

	UUID client;

	@BeforeEach
	void turnOn(@Autowired ApplicationContext context) {
		this.mail.turnOn();
		this.mailed = new MailedRounds(context);
		this.owner = this.practices.owner();
		this.client = this.keepClients.add(this.owner, new Name("Northwind Trading")).id();
	}

	@Test
	void sendTheLinksAndShowNone() {
		MvcTestResult sent = send(filled());

		assertThat(sent).hasStatus(303).redirectedUrl().matches("/rounds/[0-9a-f-]{36}\\?note=invited");
		String board = String.valueOf(sent.getResponse().getRedirectedUrl());
		assertThat(this.mvc.get().uri(board).with(as(this.owner))).hasStatusOk()
			.bodyText()
			.contains("on their way by mail", "Every three days", "Europe/Berlin", "Next reminder on 14 January 2027.",
					"/seats/cmo/remind", "/seats/cmo/link/mail", "/mail")
			.doesNotContain("/l/");
		this.mail.deliver();
		assertThat(this.mailed.newest(Seat.CMO)).contains("/l/", "31 January 2027");
		assertThat(this.mailed.newest(Seat.CIO)).contains("/l/");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			cmoEmail, '',                              cmoEmail
			cioEmail, 'not an address',                cioEmail
			cioEmail, 'ben@firm.example\nBcc: eve@x.example', cioEmail
			zone,     Middle-earth/Shire,              zone
			zone,     '',                              zone
			reminders, every-minute,                   reminders""")
	void nameTheFieldThatIsWrongAndKeepWhatWasTyped(String field, String value, String named) {
		Map<String, String> form = filled();
		form.put(field, value.replace("\\n", "\r\n"));

		MvcTestResult refused = send(form);

		assertThat(refused).hasStatus(422).bodyText().contains("href=\"#" + named + "\"", "Ada Marsh");
		this.mail.deliver();
		assertThat(this.mail.to(this.mailed.address(Seat.CMO))).isEmpty();
	}

	@Test
	void sayThatMailIsOffAndRefuseToSendByIt() {
		this.mail.turnOff();

		assertThat(this.mvc.get().uri(address()).with(as(this.owner))).bodyText()
			.contains("Mail is not set up")
			.doesNotContain("name=\"invite\"");
		assertThat(send(filled())).hasStatus(422).bodyText().contains("href=\"#invite\"");
		assertThat(this.mvc.get().uri("/mail").with(as(this.owner))).hasStatusOk()
			.bodyText()
			.contains("Mail is not set up on this installation");
	}

	@Test
	void remindOncePerPress() {
		Launched round = this.mailed.invited(this.owner, "UTC", Reminders.NONE);

		for (int press = 0; press < 2; press++) {
			assertThat(post("/rounds/" + round.roundId() + "/seats/cmo/remind", Map.of("known", ""))).hasStatus(303)
				.redirectedUrl()
				.endsWith("?note=reminded");
		}
		this.mail.deliver();

		assertThat(this.mailed.subjects(Seat.CMO)).hasSize(2);
		assertThat(this.mvc.get().uri("/rounds/" + round.roundId()).with(as(this.owner))).bodyText()
			.contains("Reminded on 11 January 2027.", "reminded the CMO by mail");
	}

	@Test
	void startADraftAndSendItsLinks() {
		Map<String, String> form = filled();
		form.remove("invite");
		form.put("go", "draft");
		String board = String.valueOf(send(form).getResponse().getRedirectedUrl());

		assertThat(this.mvc.get().uri(board).with(as(this.owner))).bodyText().contains(board + "/launch/mail");
		assertThat(post(board + "/launch/mail", Map.of())).hasStatus(303).redirectedUrl().endsWith("?note=invited");
		assertThat(post(board + "/launch/mail", Map.of())).hasStatus(303)
			.redirectedUrl()
			.endsWith("?note=sent-already");
		this.mail.deliver();

		assertThat(this.mailed.subjects(Seat.CMO)).hasSize(1);
	}

	@Test
	void inviteThroughTheApiWhereMailIsOn() {
		String body = """
				{"seats": {"cmo": {"name": "Ada", "email": "%s"}, "cio": {"name": "Ben"%s}}, "invite": true}""";
		String whole = body.formatted(this.mailed.address(Seat.CMO),
				", \"email\": \"%s\"".formatted(this.mailed.address(Seat.CIO)));

		assertThat(call(body.formatted(this.mailed.address(Seat.CMO), ""))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo("seats.cio.email");
		assertThat(call(whole)).hasStatus(201).bodyText().contains("/l/");
		this.mail.deliver();
		assertThat(this.mailed.newest(Seat.CIO)).contains("/l/");
		this.mail.turnOff();
		assertThat(call(whole)).hasStatus(422).bodyJson().extractingPath("$.errors[0].path").isEqualTo("invite");
	}

	@Test
	void remindThroughTheApiInTheZoneOfThePeople() {
		String body = """
				{"seats": {"cmo": {"name": "Ada", "email": "%s"}, "cio": {"name": "Ben"}}, "zone": "Europe/Berlin",
				 "remind": "every-3-days"}""";

		MvcTestResult made = call(body.formatted(this.mailed.address(Seat.CMO)));

		assertThat(made).hasStatus(201)
			.bodyJson()
			.hasPathSatisfying("$.zone", (zone) -> zone.assertThat().isEqualTo("Europe/Berlin"))
			.hasPathSatisfying("$.remind", (remind) -> remind.assertThat().isEqualTo("every-3-days"));
		String board = String.valueOf(made.getResponse().getHeader("Location")).replace("/api/v1", "");
		assertThat(this.mvc.get().uri(board).with(as(this.owner))).bodyText()
			.contains("Next reminder on 14 January 2027.");
	}

	@Test
	void beginWithTheZoneOfThePractice() {
		assertThat(this.mvc.get().uri(address()).with(as(this.owner))).bodyText()
			.contains("value=\"UTC\"", "data-zone");
		post("/practice", Map.of("version", "0", "practice", "Northwind", "clients", "all", "zone", "Asia/Taipei"));

		assertThat(this.mvc.get().uri(address()).with(as(this.owner))).bodyText()
			.contains("value=\"Asia/Taipei\" aria-describedby")
			.doesNotContain("data-zone");
	}

	private MvcTestResult call(String body) {
		return this.mvc.post()
			.uri("/api/v1/clients/" + this.client + "/rounds")
			.with(this.practices.bearer(this.owner))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult send(Map<String, String> form) {
		return post(address(), form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = this.mvc.post().uri(address).with(as(this.owner)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private String address() {
		return "/clients/" + this.client + "/rounds/new";
	}

	private Map<String, String> filled() {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("key", UUID.randomUUID().toString());
		form.put("cmoName", "Ada Marsh");
		form.put("cmoEmail", this.mailed.address(Seat.CMO));
		form.put("cioName", "Ben Ito");
		form.put("cioEmail", this.mailed.address(Seat.CIO));
		form.put("strategy", "both");
		form.put("due", "2027-01-31");
		form.put("language", "en");
		form.put("invite", "true");
		form.put("reminders", "every-3-days");
		form.put("zone", "Europe/Berlin");
		return form;
	}

}
