package tandem.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.record.AccessLog;
import tandem.report.ReportedPair;

import static org.assertj.core.api.Assertions.assertThat;

/** A choice is weighed on the page for whoever may read the report, from its bands. */
@TandemTest
class WhatIfPageTests {

	/** As the page draws it. */
	private static final String TICKED = "value=\"%s\" checked=\"checked\"";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private AccessLog log;

	private ReportedPair pair;

	@BeforeEach
	void launch() {
		this.pair = new ReportedPair(this.mvc, this.practices, this.rounds);
		this.pair.submitAll();
	}

	@Test
	void beginsWithThePlanAndOffersTheWholeCatalogue() {
		assertThat(weigh(this.pair.lead(), "")).hasStatusOk()
			.bodyText()
			.contains("This is the plan of the report", TICKED.formatted("M16"), "Nothing of it is kept")
			.satisfies((page) -> assertThat(page.split("name=\"m\"", -1)).hasSize(28 + 1));
	}

	@Test
	void weighsWhatTheAddressNames() {
		assertThat(weigh(this.pair.lead(), "?own=yes&m=M20&m=M18")).hasStatusOk()
			.bodyText()
			.contains(TICKED.formatted("M20"), TICKED.formatted("M18"), "Chosen: 2.",
					"Equal standing without shared goals", "Much depends on a CEO", "Whitler, Boyd &amp; Morgan 2017",
					"Perspective: nothing chosen works on what is in need here.")
			.doesNotContain(TICKED.formatted("M16"), "This is the plan of the report");
		assertThat(weigh(this.pair.lead(), "?own=yes")).hasStatusOk()
			.bodyText()
			.contains("Chosen: 0.")
			.doesNotContain("checked=\"checked\"");
	}

	@Test
	void leavesOutWhatIsNoMechanismAndSaysSo() {
		assertThat(weigh(this.pair.lead(), "?m=M13&m=%3Cb%3E&m=M99")).hasStatus(422)
			.bodyText()
			.contains("It was left out", "Chosen: 1.", TICKED.formatted("M13"))
			.doesNotContain("M99", "<b>");
	}

	@Test
	void answersATickWithItsPartOnly() {
		assertThat(this.mvc.get().uri(address("?own=yes&m=M13")).header("HX-Request", "true").with(this.pair.lead()))
			.hasStatusOk()
			.bodyText()
			.startsWith("<div id=\"answer\">")
			.contains("Chosen: 1.")
			.doesNotContain("<form", "<html");
	}

	@Test
	void isOpenToWhomTheReportIsAndNeverTellsMoreThanBands() {
		assertThat(weigh(this.pair.member(), "")).hasStatus(403).bodyText().doesNotContain("name=\"m\"");
		assertThat(weigh(this.pair.lead(), "")).bodyText()
			.doesNotContain(ReportedPair.aboveTheBands())
			.doesNotContain("/plan/new");

		this.pair.release("bands");
		this.pair.release("marks");

		assertThat(weigh(this.pair.member(), "")).hasStatusOk()
			.bodyText()
			.contains("name=\"m\"", "/plan/new?mechanism=M16")
			.doesNotContain(ReportedPair.aboveTheBands());
		assertThat(this.log.newestOf(this.pair.round().roundId(), 0, 50))
			.filteredOn((line) -> line.action().equals("report-viewed"))
			.extracting("detail")
			.containsOnly("bands");
	}

	@Test
	void saysWhyThereIsNothingBeforeBothHaveAnswered() {
		ReportedPair other = new ReportedPair(this.mvc, this.practices, this.rounds);

		assertThat(this.mvc.get().uri("/rounds/" + other.round().roundId() + "/what-if").with(other.lead()))
			.hasStatusOk()
			.bodyText()
			.contains("Not yet")
			.doesNotContain("name=\"m\"");
	}

	private MvcTestResult weigh(RequestPostProcessor reader, String query) {
		return this.mvc.get().uri(address(query)).with(reader).exchange();
	}

	private String address(String query) {
		return "/rounds/" + this.pair.round().roundId() + "/what-if" + query;
	}

}
