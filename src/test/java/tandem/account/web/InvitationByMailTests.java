package tandem.account.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.assessment.MailedRounds;
import tandem.mail.TestMail;

import static org.assertj.core.api.Assertions.assertThat;

/** An invitation to a practice goes out by mail, and works from there. */
@TandemTest
class InvitationByMailTests {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080(/join/[\\w-]+)");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestMail mail;

	MembersBrowser browser;

	String email;

	@BeforeEach
	void turnOn() {
		this.mail.turnOn();
		this.browser = new MembersBrowser(this.mvc, this.practices.owner());
		this.email = "kit-%s@example.com".formatted(UUID.randomUUID());
	}

	@Test
	void bringsALinkThatTheOwnerDoesNotSee() {
		assertThat(invite()).hasStatus(302).hasRedirectedUrl("/practice/members?done=mailed");
		assertThat(this.browser.get("/practice/members?done=mailed")).bodyText()
			.contains(this.email)
			.doesNotContain("/join/");

		String letter = onlyLetter();
		assertThat(letter).contains("Olga Ode invites you", "Northwind Advisers");
		assertThat(this.browser.join(link(letter), "Kit Lund", "quite a long password")).hasStatus(302);
		assertThat(this.browser.get("/practice/members")).bodyText().contains("Kit Lund");
	}

	@Test
	void invitesOnceHoweverOftenTheFormIsSent() {
		invite();

		assertThat(invite()).hasStatus(422);

		assertThat(onlyLetter()).contains("/join/");
	}

	@Test
	void doesNotSendALinkThatHasBeenRenewedBeforeItWentOut() {
		invite();
		String renew = "/practice/members/invitations/" + this.browser.openInvitation() + "/renew";

		this.browser.post(renew, "how", "mail");

		String letter = onlyLetter();
		assertThat(this.mvc.get().uri(link(letter))).hasStatusOk();
	}

	@Test
	void sendsNothingOnceItIsWithdrawn() {
		invite();

		this.browser.post("/practice/members/invitations/" + this.browser.openInvitation() + "/withdraw");
		this.mail.deliver();

		assertThat(this.mail.to(this.email)).isEmpty();
	}

	@Test
	void isTheOwnersToPassOnWhereMailIsOff() {
		this.mail.turnOff();

		assertThat(this.browser.get("/practice/members")).bodyText().doesNotContain("value=\"mail\"");
		assertThat(invite()).hasStatusOk().bodyText().contains("/join/");
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult invite() {
		return this.browser.post("/practice/members", "email", this.email, "role", "consultant", "how", "mail");
	}

	private String onlyLetter() {
		this.mail.deliver();
		List<MimeMessage> letters = this.mail.to(this.email);
		assertThat(letters).hasSize(1);
		return MailedRounds.text(letters.get(0));
	}

	private static String link(String letter) {
		Matcher found = LINK.matcher(letter);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
