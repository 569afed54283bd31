package tandem.account.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.ChangePractice;
import tandem.account.ClientsSeen;
import tandem.account.FindPractice;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.account.OpenedPractices.as;

/** The settings of a practice, and two owners who change them at once. */
@TandemTest
@OnBothDatabases
class PracticeSettingsTests {

	private static final String NAME = "Northwind Advisers";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	ChangePractice changePractice;

	@Autowired
	FindPractice findPractice;

	SignedIn owner;

	MembersBrowser browser;

	@BeforeEach
	void openPractice() {
		this.owner = this.practices.owner();
		this.browser = new MembersBrowser(this.mvc, this.owner);
	}

	@Test
	void keepWhatWasChosenAndSaySoInTheLog() {
		assertThat(this.browser.post("/practice", form("Southwind", "own", "Asia/Taipei"))).hasStatus(302)
			.hasRedirectedUrl("/practice?done=settings");

		assertThat(settings()).extracting("name", "clientsSeen").containsExactly("Southwind", ClientsSeen.OWN);
		assertThat(this.findPractice.zoneOf(this.owner.practiceId())).hasToString("Optional[Asia/Taipei]");
		assertThat(this.browser.get("/practice/log")).bodyText()
			.contains("renamed the practice to Southwind", "let consultants see only their own clients",
					"set the usual time zone to Asia/Taipei");
	}

	@Test
	void takeNoZoneForTheBrowsersOwn() {
		this.browser.post("/practice", form(NAME, "all", "Asia/Taipei"));

		this.browser.post("/practice", form(NAME, "all", ""));

		assertThat(this.findPractice.zoneOf(this.owner.practiceId())).isEmpty();
	}

	@Test
	void tellTheLaterOfTwoOwnersAndUndoNothingUnseen() {
		String version = Long.toString(settings().version());
		this.browser.post("/practice", form(NAME, "own", "Asia/Taipei"));

		assertThat(this.browser.post("/practice", "version", version, "was.practice", NAME, "was.clients", "all",
				"was.zone", "", "practice", "Southwind", "clients", "all", "zone", ""))
			.hasStatus(409)
			.bodyText()
			.contains("Somebody else changed the settings", "name=\"practice\" type=\"text\" value=\"Southwind\"",
					"name=\"zone\" type=\"text\" list=\"zones\" autocomplete=\"off\" maxlength=\"60\" value=\"Asia/Taipei\"",
					"value=\"own\" checked=\"checked\"", "name=\"version\" value=\"" + settings().version() + "\"");
		assertThat(settings().name()).isEqualTo(NAME);
		assertThat(this.browser.post("/practice", form("Southwind", "own", "Asia/Taipei"))).hasStatus(302);
		assertThat(settings().name()).isEqualTo("Southwind");
	}

	@Test
	void takeTheSameFormTwice() {
		String[] form = form("Southwind", "all", "");

		assertThat(this.browser.post("/practice", form)).hasStatus(302);
		assertThat(this.browser.post("/practice", form)).hasStatus(302);

		assertThat(MembersBrowser.body(this.browser.get("/practice/log"))).containsOnlyOnce("renamed the practice");
	}

	@ParameterizedTest
	@CsvSource({ "'',all,UTC,practice", "Southwind,some,UTC,clients", "Southwind,all,Middle-earth/Shire,zone",
			"Southwind,all,+25:00,zone" })
	void nameWhatCannotBeKept(String name, String clients, String zone, String field) {
		assertThat(this.browser.post("/practice", form(name, clients, zone))).hasStatus(422)
			.bodyText()
			.contains("href=\"#" + field + "\"");
		assertThat(settings().name()).isEqualTo(NAME);
	}

	@Test
	void areForOwners() {
		SignedIn consultant = this.practices.consultant(this.owner);
		MembersBrowser theirs = new MembersBrowser(this.mvc, consultant);

		assertThat(this.mvc.get().uri("/practice").with(as(consultant))).hasStatus(403);
		assertThat(theirs.post("/practice", form("Southwind", "all", ""))).hasStatus(403);
		assertThat(settings().name()).isEqualTo(NAME);
	}

	private ChangePractice.Settings settings() {
		return this.changePractice.settings(this.owner);
	}

	private String[] form(String name, String clients, String zone) {
		return new String[] { "version", Long.toString(settings().version()), "practice", name, "clients", clients,
				"zone", zone };
	}

}
