package tandem.assessment.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.Key;
import tandem.assessment.ReleaseMode;
import tandem.assessment.RoundView;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What people read of the keys, and how a self-serve round is made. */
@TandemTest
@OnBothDatabases
class KeyPagesTests {

	private static final Pattern KNOWN = Pattern.compile("name=\"known\" value=\"(\\d+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private TestKeys keys;

	@Autowired
	private FindRound findRound;

	private SignedIn lead;

	private TestRounds.Launched round;

	private final Map<Seat, TestRounds.Person> people = new HashMap<>();

	@BeforeEach
	void launch() {
		this.lead = this.practices.owner();
		this.round = this.rounds.selfServe(this.lead);
	}

	@Test
	void theFormOffersSelfServeAndARoundKeepsIt() {
		MvcTestResult made = this.mvc.post()
			.uri("/clients/" + this.round.clientId() + "/rounds/new")
			.with(csrf())
			.with(OpenedPractices.as(this.lead))
			.param("key", FormKey.fresh().value().toString())
			.param("cmoName", "Ada Marsh")
			.param("cioName", "Ben Ito")
			.param("strategy", "cost")
			.param("release", "self-serve")
			.param("go", "draft")
			.exchange();

		assertThat(made).hasStatus(303);
		String address = made.getResponse().getRedirectedUrl();
		UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
		assertThat(this.findRound.byId(this.lead, id).terms().release()).isEqualTo(ReleaseMode.SELF_SERVE);
		assertThat(board(id)).bodyText().contains("The two executives, each with a key");
	}

	@Test
	void thePlanBeforeTheFirstAnswerSaysWhoHoldsTheRelease() {
		TestRounds.Person inSelfServe = this.rounds.open(this.round, Seat.CMO);
		TestRounds.Person inFacilitated = this.rounds.open(this.rounds.launched(this.lead), Seat.CMO);

		assertThat(at(inSelfServe, "consent")).bodyText()
			.contains("In this round the two of you hold the release",
					"Only when CMO and CIO have both turned their key")
			.doesNotContain("reads first");
		assertThat(at(inFacilitated, "consent")).bodyText()
			.contains("reads first")
			.doesNotContain("In this round the two of you hold the release");
	}

	@Test
	void anExecutiveReadsExactlyWhatAKeyOpensBeforeTurningIt() {
		submit(Seat.CMO);

		assertThat(at(person(Seat.CMO), "")).bodyText()
			.contains("Your keys", "The release key", "The key to the marks for the CEO",
					"Neither of you has turned it.");
		assertThat(at(person(Seat.CMO), "keys/release")).hasStatusOk()
			.bodyText()
			.contains("to the two of you, to the CEO if asked, and to the members of",
					"Numbers, single answers and comments stay closed", "The CIO has not turned theirs.");
		assertThat(at(person(Seat.CMO), "keys/ceo-marks")).hasStatusOk()
			.bodyText()
			.contains("every number, the answers and guesses of both of you",
					"Your private notes and your answer about pay stay closed",
					"The marks are not open to the two of you yet");
	}

	@Test
	void turningTakesOneFormAndTheOtherReadsThatItIsTurned() {
		submit(Seat.CMO, Seat.CIO);

		MvcTestResult turned = turn(Seat.CMO, "release", known(Seat.CMO, "release"));

		assertThat(turned).hasStatus(303).redirectedUrl().endsWith("#keys");
		assertThat(at(person(Seat.CMO), "")).bodyText()
			.contains("You have turned yours; the CIO has not.", "Turn the release key back");
		assertThat(at(person(Seat.CIO), "")).bodyText().contains("The CMO has turned theirs; you have not.");
		assertThat(at(person(Seat.CIO), "keys/release")).bodyText()
			.contains("the report opens the moment you turn yours");
		assertThat(at(person(Seat.CMO), "keys/release")).hasStatus(303);
	}

	@Test
	void aFormOfYesterdayTurnsNothingAndAsksAgain() {
		submit(Seat.CMO);
		String known = known(Seat.CMO, "release");
		turn(Seat.CMO, "release", known);
		post(Seat.CMO, "keys/release/back", "known", known);

		MvcTestResult again = turn(Seat.CMO, "release", known);

		assertThat(again).hasStatus(303).redirectedUrl().endsWith("/keys/release?note=changed");
		assertThat(at(person(Seat.CMO), "keys/release?note=changed")).bodyText().contains("Please look again");
		assertThat(view().hasTurned(Seat.CMO, Key.RELEASE)).isFalse();
	}

	@Test
	void aUsedKeyIsSaidToBeUsed() {
		submit(Seat.CMO, Seat.CIO);
		Seat.PAIR.forEach((seat) -> this.keys.turn(person(seat), Key.RELEASE));

		assertThat(at(person(Seat.CMO), "")).bodyText()
			.contains("Both keys were turned and the report is open.", "Read the report")
			.doesNotContain("Turn the release key back");
		assertThat(post(Seat.CMO, "keys/release/back", "known", "0")).hasStatus(409)
			.bodyText()
			.contains("cannot be turned back");
	}

	@Test
	void theBoardSaysBothOrNotBothAndNeverWhose() {
		submit(Seat.CMO, Seat.CIO);
		this.keys.turn(person(Seat.CMO), Key.RELEASE);

		assertThat(board(this.round.roundId())).bodyText()
			.contains("Release keys", "not turned by both yet",
					"The bands open when both have turned their release key")
			.doesNotContain("turned by both<");
		this.keys.turn(person(Seat.CIO), Key.RELEASE);

		assertThat(board(this.round.roundId())).bodyText().contains("turned by both<");
		assertThat(board(this.round.roundId() + "/log")).bodyText()
			.contains("turned the key: release", "as both release keys were turned");
	}

	@Test
	void theCeoHasNoKeysPage() {
		submit(Seat.CEO);

		assertThat(at(person(Seat.CEO), "")).bodyText().doesNotContain("Your keys");
		assertThat(at(person(Seat.CEO), "keys/ceo-marks")).hasStatus(404);
		assertThat(turn(Seat.CEO, "ceo-marks", "0")).hasStatus(404);
		assertThat(turn(Seat.CEO, "no-such-key", "0")).hasStatus(404);
	}

	private void submit(Seat... seats) {
		for (Seat seat : seats) {
			this.people.put(seat, this.rounds.submitted(this.round, seat, this.rounds.middling(seat)));
		}
	}

	private TestRounds.Person person(Seat seat) {
		return this.people.get(seat);
	}

	private MvcTestResult at(TestRounds.Person person, String page) {
		return this.mvc.get().uri(person.path(page)).with(person.device()).exchange();
	}

	private MvcTestResult board(Object id) {
		return this.mvc.get().uri("/rounds/" + id).with(OpenedPractices.as(this.lead)).exchange();
	}

	private MvcTestResult turn(Seat seat, String key, String known) {
		return post(seat, "keys/" + key, "known", known);
	}

	private MvcTestResult post(Seat seat, String page, String name, String value) {
		return this.mvc.post()
			.uri(person(seat).path(page))
			.with(csrf())
			.with(person(seat).device())
			.param(name, value)
			.exchange();
	}

	/** What the form carries along. */
	private String known(Seat seat, String key) {
		try {
			Matcher field = KNOWN.matcher(at(person(seat), "keys/" + key).getResponse().getContentAsString());
			assertThat(field.find()).isTrue();
			return field.group(1);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	private RoundView view() {
		return this.findRound.byId(this.lead, this.round.roundId());
	}

}
