package tandem.insight;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.MovableClock;
import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.export.pdf.PdfFile;
import tandem.record.AccessLog;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.workshop.ActionTerms;
import tandem.workshop.AgreeAction;
import tandem.workshop.WhoMoves;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.account.OpenedPractices.as;

@TandemTest
@OnBothDatabases
class RoundsComparedTests {

	private static final String NUMBERS = "\\(\\d+–\\d+\\)";

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	ReleaseRound releaseRound;

	@Autowired
	AgreeAction agreeAction;

	@Autowired
	MovableClock clock;

	@Autowired
	AccessLog log;

	@Autowired
	MockMvcTester mvc;

	SignedIn owner;

	SignedIn lead;

	UUID client;

	UUID first;

	UUID second;

	@BeforeEach
	void answerTwice() {
		this.owner = this.practices.owner();
		this.lead = this.practices.consultant(this.owner);
		TestRounds.Launched before = this.rounds.complete(this.lead);
		this.client = before.clientId();
		this.first = before.roundId();
		this.clock.forward(Duration.ofHours(2));
		TestRounds.Launched after = this.rounds.launchedAgain(this.lead, this.client, "Mara Lind", "Ida Falk");
		Seat.PAIR.forEach((seat) -> this.rounds.submitted(after, seat, this.rounds.middling(seat)));
		this.second = after.roundId();
	}

	@AfterEach
	void goBack() {
		this.clock.goTo(MovableClock.START);
	}

	@Test
	void showsTheLeadNumbersAndWhoIsNew() {
		assertThat(trend(this.lead)).hasStatusOk()
			.bodyText()
			.contains("From round 1 to round 2", "CIO: somebody else sat there", "No clear change", "class=\"noise\"",
					"Who decides, before and after", "class=\"cio guess\"")
			.containsPattern(NUMBERS);
	}

	@Test
	void showsOthersNothingBeforeTheReleaseAndNoNumberAfterIt() {
		assertThat(trend(this.owner)).bodyText().contains("No rated round yet").doesNotContain(this.first.toString());

		this.releaseRound.release(this.lead, this.first, ReleaseLevel.BANDS);
		this.releaseRound.release(this.lead, this.first, ReleaseLevel.MARKS);

		assertThat(trend(this.owner)).bodyText()
			.contains("One round is rated so far", this.first.toString())
			.doesNotContain(this.second.toString())
			.doesNotContainPattern(NUMBERS);

		this.releaseRound.release(this.lead, this.second, ReleaseLevel.BANDS);

		assertThat(trend(this.owner)).bodyText()
			.contains("From round 1 to round 2", "in the middle of its band")
			.doesNotContain("class=\"noise\"", "Who decides, before and after")
			.doesNotContainPattern(NUMBERS);
	}

	@Test
	void tellsScriptsNoMoreThanThePage() {
		this.releaseRound.release(this.lead, this.first, ReleaseLevel.BANDS);

		assertThat(call(this.lead)).bodyJson()
			.extractingPath("$.rounds[*].sources.goals.risk")
			.asArray()
			.hasSize(2)
			.doesNotContainNull();
		assertThat(call(this.lead)).bodyJson().extractingPath("$.changes[0].others[0]").isEqualTo("cio");
		assertThat(call(this.owner)).bodyJson().extractingPath("$.rounds.length()").isEqualTo(1);
		assertThat(call(this.owner)).bodyJson().extractingPath("$.rounds[0].level").isEqualTo("bands");
		assertThat(call(this.owner)).bodyJson().extractingPath("$.rounds[0].sources.goals.risk").isNull();
		assertThat(call(this.owner)).bodyJson()
			.extractingPath("$.rounds[0].sources.goals.facets.direction.risk")
			.isNull();
	}

	@Test
	void setsWhatWasAgreedBesideWhatMoved() {
		this.releaseRound.release(this.lead, this.first, ReleaseLevel.BANDS);
		this.agreeAction.on(this.lead, this.first,
				new ActionTerms("M01", new Name("One list of goals by spring"), WhoMoves.BOTH, null, null),
				FormKey.fresh());

		assertThat(trend(this.lead)).bodyText()
			.contains("What was agreed in between, and what moved after", "One list of goals by spring",
					"/mechanisms/M01", ": no clear change");
	}

	@Test
	void isWrittenDownInEachRoundThatItShows() {
		this.releaseRound.release(this.lead, this.second, ReleaseLevel.BANDS);

		trend(this.owner);
		trend(this.owner);

		assertThat(this.log.newestOf(this.second, 0, 50)).filteredOn((line) -> line.action().equals("rounds-compared"))
			.singleElement()
			.satisfies((line) -> assertThat(line.detail()).isEqualTo("bands"));
		assertThat(this.log.newestOf(this.first, 0, 50)).noneMatch((line) -> line.action().equals("rounds-compared"));
	}

	@Test
	void isTakenAwayAsFarAsEachRoundIsOpenAndEachTimeWrittenDown() throws Exception {
		this.releaseRound.release(this.lead, this.second, ReleaseLevel.BANDS);

		MvcTestResult numbers = file(this.lead);
		MvcTestResult words = file(this.owner);
		file(this.owner);

		assertThat(numbers).hasStatusOk().hasContentType("application/pdf");
		assertThat(numbers.getResponse().getHeader("Content-Disposition")).contains("-trend-", ".pdf");
		assertThat(new PdfFile(numbers.getResponse().getContentAsByteArray()).text()).containsPattern(NUMBERS);
		assertThat(new PdfFile(words.getResponse().getContentAsByteArray()).text())
			.contains("One round is rated so far")
			.doesNotContainPattern(NUMBERS);
		assertThat(this.log.newestOf(this.second, 0, 50)).filteredOn((line) -> line.action().equals("exported"))
			.extracting("detail")
			.containsExactlyInAnyOrder("trend-pdf-marks", "trend-pdf-bands", "trend-pdf-bands");
		assertThat(file(this.practices.owner())).hasStatus(404);
	}

	@Test
	void leadsToThePageWhereThereIsNothingToTakeAway() {
		assertThat(file(this.owner)).hasStatus(303).hasHeader("Location", "/clients/%s/trend".formatted(this.client));
	}

	private MvcTestResult file(SignedIn member) {
		return this.mvc.get().uri("/clients/%s/trend.pdf".formatted(this.client)).with(as(member)).exchange();
	}

	private MvcTestResult trend(SignedIn member) {
		return this.mvc.get().uri("/clients/%s/trend".formatted(this.client)).with(as(member)).exchange();
	}

	private MvcTestResult call(SignedIn member) {
		return this.mvc.get()
			.uri("/api/v1/clients/%s/trend".formatted(this.client))
			.header("Authorization", "Bearer " + this.practices.token(member))
			.exchange();
	}

}
