package tandem.account.web;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.TestMail;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class AddressTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestMail mail;

	@Autowired
	JdbcClient jdbc;

	SignedIn member;

	Browser here;

	String next;

	@BeforeEach
	void signIn() {
		this.member = this.practices.owner();
		this.here = new Browser(this.mvc, "").signIn(this.member.email());
		this.next = "new-%s@example.com".formatted(UUID.randomUUID());
	}

	@AfterEach
	void turnMailOff() {
		this.mail.turnOff();
	}

	@Test
	void changesTheAddressAtOnceWhereThereIsNoMail() {
		assertThat(change(this.next)).isEqualTo("/account?done=address");

		assertThat(this.here.get("/account")).hasStatusOk();
		assertThat(new Browser(this.mvc, "").trySignIn(this.next, OpenedPractices.PASSWORD)).hasStatus(302);
		assertThat(new Browser(this.mvc, "").trySignIn(this.member.email(), OpenedPractices.PASSWORD)).hasStatus(422);
	}

	@Test
	void keepsWhatWasTypedWhereItIsNoAddressOrAnothers() {
		assertThat(this.here.post("/account/address", "email", "no address")).hasStatus(422)
			.bodyText()
			.contains("value=\"no address\"");
		assertThat(this.here.post("/account/address", "email", this.practices.owner().email())).hasStatus(422)
			.bodyText()
			.contains("Somebody signs in with this address");
		assertThat(this.here.post("/account/address", "email", "a@b.example\nBcc: c@d.example")).hasStatus(422);
	}

	@Test
	void asksTheNewAddressFirstAndTellsTheOldOneWhereThereIsMail() throws Exception {
		this.mail.turnOn();

		assertThat(change(this.next)).isEqualTo("/account?done=address-asked");
		this.mail.deliver();
		assertThat(new Browser(this.mvc, "").trySignIn(this.next, OpenedPractices.PASSWORD)).hasStatus(422);
		String letter = this.mail.to(this.next).get(0).getContent().toString();
		assertThat(letter).isNotEmpty();
		String link = link();

		Browser stranger = new Browser(this.mvc, "").signIn(this.practices.owner().email());
		assertThat(stranger.get(link)).hasStatus(404);
		assertThat(stranger.post(link)).hasStatus(404);
		assertThat(this.here.get(link)).hasStatusOk().bodyText().contains(this.next);
		assertThat(this.here.post(link)).hasRedirectedUrl("/account?done=address");
		assertThat(this.here.post(link)).hasStatus(404);

		this.mail.deliver();
		assertThat(this.mail.to(this.member.email())).hasSize(1);
		assertThat(new Browser(this.mvc, "").trySignIn(this.next, OpenedPractices.PASSWORD)).hasStatus(302);
	}

	@Test
	void doesNotTellWhoseAddressItIsWhereThereIsMail() {
		this.mail.turnOn();
		String other = this.practices.owner().email();

		assertThat(change(other)).isEqualTo("/account?done=address-asked");

		this.mail.deliver();
		assertThat(this.mail.to(other)).isEmpty();
	}

	private String change(String email) {
		return this.here.post("/account/address", "email", email).getResponse().getRedirectedUrl();
	}

	private String link() throws Exception {
		return new String(this.mail.to(this.next).get(0).getInputStream().readAllBytes(),
				java.nio.charset.StandardCharsets.UTF_8)
			.replace("=\r\n", "")
			.replaceAll("(?s).*?http://localhost:8080(/account/address/[\\w-]{43}).*", "$1");
	}

}
