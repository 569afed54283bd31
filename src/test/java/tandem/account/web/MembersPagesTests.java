package tandem.account.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.FindMembers;
import tandem.account.MemberView;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class MembersPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	FindMembers findMembers;

	SignedIn owner;

	MembersBrowser browser;

	@BeforeEach
	void openPractice() {
		this.owner = this.practices.owner();
		this.browser = new MembersBrowser(this.mvc, this.owner);
	}

	@Test
	void keepsTheLastActiveOwner() {
		SignedIn consultant = this.practices.consultant(this.owner);
		String self = "/practice/members/" + this.owner.memberId();

		assertThat(this.browser.post(self + "/role", "role", "consultant")).hasStatus(422)
			.bodyText()
			.contains("last active owner");
		assertThat(this.browser.post(self + "/deactivate", "successor", consultant.memberId().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("last active owner");
		assertThat(this.browser.post("/account/leave", "name", "Northwind Advisers", "successor",
				consultant.memberId().toString()))
			.hasStatus(422)
			.bodyText()
			.contains("You are the last active owner");
		assertThat(owners()).isOne();
	}

	@Test
	void changesARoleFromTheNextRequestOn() {
		SignedIn consultant = this.practices.consultant(this.owner);
		assertThat(this.mvc.get().uri("/practice").with(as(consultant))).hasStatus(403);

		assertThat(this.browser.post("/practice/members/" + consultant.memberId() + "/role", "role", "owner"))
			.hasStatus(302);

		assertThat(this.mvc.get().uri("/practice").with(as(consultant))).hasStatusOk();
	}

	@Test
	void sendsADeactivatedMemberAwayAtOnceAndLetsThemBackIn() {
		SignedIn consultant = this.practices.consultant(this.owner);
		var token = this.practices.bearer(consultant);
		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatusOk();

		assertThat(this.browser.post("/practice/members/" + consultant.memberId() + "/deactivate", "successor",
				this.owner.memberId().toString()))
			.hasStatus(302);

		assertThat(this.mvc.get().uri("/clients").with(as(consultant))).hasStatus(302)
			.redirectedUrl()
			.startsWith("/sign-in");
		assertThat(this.mvc.get().uri("/v3/api-docs").with(as(consultant))).hasStatus(401);
		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatus(401);
		assertThat(signIn(consultant.email())).hasStatus(422);

		this.browser.post("/practice/members/" + consultant.memberId() + "/reactivate");
		assertThat(this.mvc.get().uri("/clients").with(as(consultant))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).hasStatus(401);
		assertThat(signIn(consultant.email())).hasStatus(302);
	}

	@Test
	void asksForASuccessorOfThisPractice() {
		SignedIn consultant = this.practices.consultant(this.owner);
		String path = "/practice/members/" + consultant.memberId() + "/deactivate";

		for (String nobody : new String[] { "", "x", consultant.memberId().toString(),
				this.practices.owner().memberId().toString() }) {
			assertThat(this.browser.post(path, "successor", nobody)).hasStatus(422)
				.bodyText()
				.contains("Choose an active colleague");
		}
		assertThat(this.findMembers.of(this.owner)).allMatch(MemberView::active);
	}

	@Test
	void letsAMemberLeaveWhoTypesTheNameOfThePractice() {
		SignedIn consultant = this.practices.consultant(this.owner);
		String successor = this.owner.memberId().toString();

		assertThat(new MembersBrowser(this.mvc, consultant).post("/account/leave", "name", "Northwind", "successor",
				successor))
			.hasStatus(422)
			.bodyText()
			.contains("Type the name of the practice exactly");
		assertThat(new MembersBrowser(this.mvc, consultant).post("/account/leave", "name", "Northwind Advisers",
				"successor", successor))
			.hasStatus(302)
			.hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/clients").with(as(consultant))).hasStatus(302);
		assertThat(this.browser.get("/practice/log")).bodyText().contains("left the practice");
	}

	@Test
	void knowsNoMemberOfAnotherPractice() {
		String other = "/practice/members/" + this.practices.owner().memberId();

		assertThat(this.browser.get(other)).hasStatus(404);
		assertThat(this.browser.post(other + "/role", "role", "consultant")).hasStatus(404);
		assertThat(this.browser.post(other + "/deactivate", "successor", this.owner.memberId().toString()))
			.hasStatus(404);
		assertThat(this.browser.post(other + "/reactivate")).hasStatus(404);
	}

	private MvcTestResult signIn(String address) {
		return this.mvc.post()
			.uri("/sign-in")
			.param("email", address)
			.param("password", OpenedPractices.PASSWORD)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	private long owners() {
		return this.findMembers.of(this.owner).stream().filter(MemberView::isOwner).filter(MemberView::active).count();
	}

}
