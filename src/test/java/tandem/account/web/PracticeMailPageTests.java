package tandem.account.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.ChangePractice;
import tandem.account.ClientsSeen;
import tandem.account.OpenedPractices;
import tandem.account.RecogniseMember;
import tandem.account.SignedIn;
import tandem.mail.About;
import tandem.mail.Letter;
import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.mail.Recipient;
import tandem.mail.TestMail;
import tandem.shared.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

/** What has not arrived is seen, tried again and given up by its own practice only. */
@TandemTest
@OnBothDatabases
class PracticeMailPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	PostLetter postLetter;

	@Autowired
	TestMail mail;

	@Autowired
	ChangePractice changePractice;

	@Autowired
	RecogniseMember recognise;

	@Autowired
	JdbcClient jdbc;

	SignedIn ours;

	SignedIn theirs;

	String address;

	UUID letter;

	@BeforeEach
	void postALetterWhileTheServerIsDown(@Autowired PlatformTransactionManager transactions) {
		this.mail.turnOn();
		this.mail.goDown();
		this.ours = this.practices.owner();
		this.theirs = this.practices.owner();
		this.address = UUID.randomUUID() + "@firm.example";
		new TransactionTemplate(transactions)
			.executeWithoutResult((status) -> this.postLetter.post(new Letter(LetterKind.BOTH_IN,
					new Recipient(new EmailAddress(this.address), "Ada <Marsh>", Locale.ENGLISH),
					new About(this.ours.practiceId(), null), List.of("Contoso"), "https://tandem.example/l/secret")));
		this.letter = this.jdbc.sql("select id from letter where address = ?")
			.param(this.address)
			.query(UUID.class)
			.single();
		this.mail.deliver();
	}

	@Test
	void listsALetterThatWaitsAndNothingOfItsText() {
		assertThat(page(this.ours))
			.contains("Both are in for Ada &lt;Marsh&gt;", this.address, "Tried once. Next try: ",
					"The mail server could not be reached.")
			.doesNotContain("Contoso", "secret");
		assertThat(page(this.theirs)).doesNotContain(this.address).contains("No letter waits");
	}

	@Test
	void triesAgainAtOnce() {
		this.mail.comeBack();
		this.mail.deliver();
		assertThat(this.mail.to(this.address)).isEmpty();

		assertThat(press(this.ours, "again")).hasStatus(303).redirectedUrl().isEqualTo("/mail?note=trying");
		this.mail.deliver();

		assertThat(this.mail.to(this.address)).hasSize(1);
		assertThat(press(this.ours, "again")).hasStatus(303).redirectedUrl().isEqualTo("/mail?note=too-late");
		assertThat(page(this.ours)).contains("No letter waits");
	}

	@Test
	void givesUpForGood() {
		assertThat(press(this.ours, "give-up")).hasStatus(303).redirectedUrl().isEqualTo("/mail?note=given-up");
		assertThat(press(this.ours, "again")).redirectedUrl().isEqualTo("/mail?note=too-late");
		this.mail.comeBack();
		this.mail.deliver();

		assertThat(this.mail.to(this.address)).isEmpty();
		assertThat(page(this.ours)).contains("Given up.");
		assertThat(this.jdbc.sql("select facts from letter where id = ? and link is null")
			.param(this.letter)
			.query(String.class)
			.single()).isEmpty();
	}

	@Test
	void knowsNoLetterOfAnotherPractice() {
		assertThat(press(this.theirs, "again")).hasStatus(404);
		assertThat(press(this.theirs, "give-up")).hasStatus(404);

		assertThat(page(this.ours)).contains("Tried once.");
	}

	@Test
	void showsWhoSeesOnlyTheirOwnClientsNobodyOfOthers() {
		SignedIn consultant = this.practices.consultant(this.ours);
		assertThat(page(consultant)).contains(this.address);

		ChangePractice.Settings settings = this.changePractice.settings(this.ours);
		this.changePractice.to(this.ours,
				new ChangePractice.Settings(settings.name(), ClientsSeen.OWN, settings.zone(), settings.version()));
		SignedIn restricted = this.recognise.now(consultant.memberId()).orElseThrow();

		assertThat(page(restricted)).doesNotContain(this.address, "Marsh").contains("No letter waits");
		assertThat(press(restricted, "again")).hasStatus(404);
		assertThat(press(restricted, "give-up")).hasStatus(404);
		assertThat(page(this.ours)).contains("Tried once.", this.address);
	}

	private String page(SignedIn member) {
		MvcTestResult answer = this.mvc.get().uri("/mail").with(as(member)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult press(SignedIn member, String button) {
		return this.mvc.post().uri("/mail/" + this.letter + "/" + button).with(as(member)).with(csrf()).exchange();
	}

}
