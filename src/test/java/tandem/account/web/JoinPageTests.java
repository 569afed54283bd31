package tandem.account.web;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.FindMembers;
import tandem.account.OpenedPractices;
import tandem.account.Role;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class JoinPageTests {

	private static final String PASSWORD = "quite a long password";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	FindMembers findMembers;

	@Autowired
	MovableClock clock;

	SignedIn owner;

	MembersBrowser browser;

	String email;

	@BeforeEach
	void openPractice() {
		this.owner = this.practices.owner();
		this.browser = new MembersBrowser(this.mvc, this.owner);
		this.email = "kit-%s@example.com".formatted(UUID.randomUUID());
	}

	@Test
	void makesAMemberOfWhoeverAcceptsTheirInvitation() {
		String link = this.browser.invited(this.email, "owner");

		assertThat(this.mvc.get().uri(link)).hasStatusOk().bodyText().contains("Join Northwind Advisers", this.email);
		assertThat(this.browser.join(link, "Kit Lund", PASSWORD)).hasStatus(302).hasRedirectedUrl("/clients");

		assertThat(this.findMembers.of(this.owner)).filteredOn((member) -> member.email().equals(this.email))
			.singleElement()
			.satisfies((member) -> {
				assertThat(member.name()).isEqualTo("Kit Lund");
				assertThat(member.role()).isEqualTo(Role.OWNER);
			});
		assertThat(this.browser.get("/practice/log")).bodyText()
			.contains("invited " + this.email, "joined with " + this.email);
		assertThat(this.browser.get("/practice/members")).bodyText()
			.contains("Kit Lund")
			.doesNotContain("Open invitations");
	}

	@Test
	void makesOneMemberOfAFormThatIsSentTwice() {
		String link = this.browser.invited(this.email, "consultant");
		this.browser.join(link, "Kit Lund", PASSWORD);

		assertThat(this.browser.join(link, "Kit Lund", PASSWORD)).hasStatus(302).hasRedirectedUrl("/clients");

		assertThat(this.findMembers.of(this.owner)).hasSize(2);
	}

	@Test
	void givesEveryDeadInvitationTheSamePage() {
		String used = this.browser.invited(this.email, "consultant");
		this.browser.join(used, "Kit Lund", PASSWORD);
		String usedPage = dead(used);
		this.email = "second-" + this.email;
		String withdrawn = this.browser.invited(this.email, "consultant");
		this.browser.post("/practice/members/invitations/" + this.browser.openInvitation() + "/withdraw");
		String withdrawnPage = dead(withdrawn);
		this.email = "third-" + this.email;
		String renewed = this.browser.invited(this.email, "consultant");
		this.browser.post("/practice/members/invitations/" + this.browser.openInvitation() + "/renew");
		String renewedPage = dead(renewed);
		this.email = "fourth-" + this.email;
		String expired = this.browser.invited(this.email, "consultant");
		this.clock.forward(Duration.ofDays(7));
		String expiredPage = dead(expired);

		assertThat(usedPage).isEqualTo(withdrawnPage)
			.isEqualTo(renewedPage)
			.isEqualTo(expiredPage)
			.isEqualTo(dead("/join/never-made"))
			.contains("This invitation cannot be accepted");
	}

	@Test
	void tellsTheHolderOfAnInvitationNothingAboutAnAddressThatSignsInElsewhere() {
		this.email = this.practices.owner().email();
		String link = this.browser.invited(this.email, "consultant");

		MvcTestResult answer = this.browser.join(link, "Kit Lund", PASSWORD);

		assertThat(answer).hasStatus(404).bodyText().contains("This invitation cannot be accepted");
		assertThat(this.findMembers.of(this.owner)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kit", "kit@example.com\nBcc: all@example.com", "kit@example.com, two@example.com" })
	void refusesWhatIsNoAddress(String typed) {
		this.email = typed;

		assertThat(this.browser.invite(this.email, "consultant")).hasStatus(422)
			.bodyText()
			.contains("Enter an e-mail address");
		assertThat(this.browser.get("/practice/members")).bodyText().doesNotContain("Open invitations");
	}

	@Test
	void invitesNobodyTwice() {
		this.browser.invited(this.email, "consultant");

		assertThat(this.browser.invite(this.email, "consultant")).hasStatus(422)
			.bodyText()
			.contains("This address has an open invitation");

		this.email = this.owner.email();
		assertThat(this.browser.invite(this.email, "consultant")).hasStatus(422)
			.bodyText()
			.contains("This person is or was a member here");
	}

	@ParameterizedTest
	@CsvSource({ "'',quite a long password,Enter your name", "Kit Lund,short,Use at least 12 characters" })
	void keepsWhatWasTypedBesideWhatNeedsAnotherLook(String name, String password, String fault) {
		String link = this.browser.invited(this.email, "consultant");

		assertThat(this.browser.join(link, name, password)).hasStatus(422)
			.bodyText()
			.contains(fault, "value=\"" + name + "\"");
		assertThat(this.browser.join(link, "Kit Lund", PASSWORD)).hasStatus(302);
	}

	private String dead(String link) {
		MvcTestResult page = this.mvc.get().uri(link).exchange();
		assertThat(page).hasStatus(404);
		assertThat(this.browser.join(link, "Kit Lund", "not the right password")).hasStatus(404);
		return MembersBrowser.body(page);
	}

}
