package tandem.account.web;

import java.security.GeneralSecurityException;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.account.HoldPasskeys;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong with a passkey's answer, it is refused alike, and nothing breaks. */
@TandemTest
class PasskeyAnswersTests {

	private static final String REFUSED = "/sign-in?passkey=refused&next=";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	HoldPasskeys passkeys;

	SignedIn member;

	SoftPasskey passkey;

	@BeforeEach
	void addAPasskey() throws GeneralSecurityException {
		this.member = this.practices.owner();
		this.passkey = new SoftPasskey(this.member.memberId());
		assertThat(add(this.passkey, "[\"internal\"]")).hasStatus(302).hasRedirectedUrl("/account?done=passkey");
	}

	@Test
	void letInWhoHoldsThePasskey() throws GeneralSecurityException {
		Browser browser = browser();

		assertThat(signIn(browser, this.passkey.answer(ask(browser)))).hasStatus(302).hasRedirectedUrl("/clients");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "\"yes\"", "42", "{}", "{\"id\":7,\"rawId\":[],\"response\":\"x\"}",
			"{\"id\":null,\"rawId\":null,\"type\":null,\"response\":null}",
			"{\"id\":\"!!\",\"rawId\":\"!!\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"!!\",\"authenticatorData\":1}}",
			"{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\"},\"clientExtensionResults\":{}}",
			"{\"id\":\"\\u0000\"}" })
	void areRefusedWhereTheyAreNone(String answer) {
		Browser browser = browser();
		ask(browser);

		assertThat(signIn(browser, answer)).hasStatus(302).hasRedirectedUrl(REFUSED);
		assertThat(browser.get(REFUSED)).hasStatusOk().bodyText().contains("opens no account here");
	}

	@Test
	void areRefusedWhereTheyNestTooDeep() {
		Browser browser = browser();
		ask(browser);

		assertThat(signIn(browser, "[".repeat(100_000))).hasStatus(302).hasRedirectedUrl(REFUSED);
	}

	@Test
	void areRefusedToAnotherQuestion() throws GeneralSecurityException {
		Browser browser = browser();
		String earlier = ask(browser);
		ask(browser);

		assertThat(signIn(browser, this.passkey.answer(earlier))).hasRedirectedUrl(REFUSED);
		assertThat(signIn(browser(), this.passkey.answer(earlier))).hasRedirectedUrl(REFUSED);
	}

	@Test
	void areRefusedASecondTime() throws GeneralSecurityException {
		Browser browser = browser();
		String answer = this.passkey.answer(ask(browser));
		signIn(browser, answer);
		Browser another = browser();
		ask(another);

		assertThat(signIn(browser, answer)).hasRedirectedUrl(REFUSED);
		assertThat(signIn(another, answer)).hasRedirectedUrl(REFUSED);
	}

	@Test
	void areRefusedFromAnotherPageAndWithoutAPerson() throws GeneralSecurityException {
		Browser browser = browser();

		assertThat(signIn(browser, this.passkey.answerFrom(ask(browser), "https://tandem.elsewhere.example")))
			.hasRedirectedUrl(REFUSED);
		assertThat(signIn(browser, this.passkey.unverified(ask(browser)))).hasRedirectedUrl(REFUSED);
	}

	@Test
	void areRefusedOfAPasskeyThatNobodyHasAdded() throws GeneralSecurityException {
		Browser browser = browser();

		assertThat(signIn(browser, new SoftPasskey(this.member.memberId()).answer(ask(browser))))
			.hasRedirectedUrl(REFUSED);
	}

	@Test
	void openNobodyElsesAccount() throws GeneralSecurityException {
		SignedIn other = this.practices.owner();
		Browser browser = browser();

		MvcTestResult answered = signIn(browser, this.passkey.answerAs(other.memberId(), ask(browser)));

		assertThat(answered).hasStatus(302);
		assertThat(browser.get("/account")).satisfies((page) -> assertThat(text(page)).doesNotContain(other.email()));
	}

	@Test
	void proveNothingAboutAnotherMember() throws GeneralSecurityException {
		SignedIn other = this.practices.owner();
		Browser browser = browser();
		browser.signIn(other.email());
		String asked = challenge(browser.post("/account/confirm/options"));

		MvcTestResult answered = browser.post("/account/confirm", "credential", this.passkey.answer(asked));

		assertThat(answered.getResponse().getStatus()).isLessThan(500);
		assertThat(text(answered)).doesNotContain(this.member.email());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "{", "[]", "{\"id\":7}", "{\"id\":\"AA\",\"response\":{\"attestationObject\":\"AA\"}}" })
	void addNoPasskeyWhereTheyAreNone(String answer) {
		Browser browser = browser().signIn(this.member.email());
		askForNew(browser);

		assertThat(add(browser, answer)).hasStatus(422).bodyText().contains("id=\"name-error\"");
		assertThat(this.passkeys.of(this.member)).hasSize(1);
	}

	@Test
	void addNoPasskeyTwiceAndNoneOfAnotherMembers() throws GeneralSecurityException {
		assertThat(add(this.passkey, "[]")).hasStatus(422);
		this.member = this.practices.owner();

		assertThat(add(this.passkey, "[]")).hasStatus(422);

		assertThat(this.passkeys.of(this.member)).isEmpty();
	}

	@Test
	void addNoPasskeyOfADeviceThatMakesUpHowItIsReached() throws GeneralSecurityException {
		String transports = "[\"internal\",\"" + "x".repeat(5000) + "\"]";

		assertThat(add(new SoftPasskey(this.member.memberId()), transports)).hasStatus(422);

		assertThat(this.passkeys.of(this.member)).hasSize(1);
	}

	private MvcTestResult add(SoftPasskey device, String transports) {
		Browser browser = browser().signIn(this.member.email());
		return add(browser, device.created(askForNew(browser), transports));
	}

	private static MvcTestResult add(Browser browser, String answer) {
		return browser.post("/account/passkeys", "name", "My laptop", "credential", answer);
	}

	private static String askForNew(Browser browser) {
		return challenge(browser.post("/account/passkeys/options"));
	}

	private static String ask(Browser browser) {
		return challenge(browser.post("/sign-in/passkey/options"));
	}

	private static MvcTestResult signIn(Browser browser, String answer) {
		return browser.post("/sign-in/passkey", "credential", answer);
	}

	private Browser browser() {
		return new Browser(this.mvc, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
	}

	private static String challenge(MvcTestResult asked) {
		return JsonPath.read(text(asked), "$.challenge");
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
