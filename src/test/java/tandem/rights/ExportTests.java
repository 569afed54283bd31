package tandem.rights;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.HandOver;
import tandem.assessment.ReleaseLevel;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What a copy holds, what it must not hold, and how it comes. */
@TandemTest
class ExportTests {

	@Autowired
	private ExportData exportData;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private HandOver handOver;

	@Autowired
	private AccessLog log;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private NamedRounds rounds;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@Test
	void aPersonGetsTheirOwnAnswersAndNobodyElses() throws IOException {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS, ReleaseLevel.MARKS);

		OpenedArchive cmo = copyOf(round, Seat.CMO);
		OpenedArchive cio = copyOf(round, Seat.CIO);

		assertThat(cmo.rows("answer")).hasSize(answersOf(round, Seat.CMO).size());
		assertThat(cmo.everything()).contains("private of " + round.mark());
		assertThat(cio.everything()).doesNotContain("private of", "shown words of");
		assertThat(cio.files().keySet()).noneMatch((file) -> file.matches(".*report-(answers|comments|scorecards).*"));
	}

	@Test
	void aPersonGetsBandsOnceTheyAreReleased() throws IOException {
		NamedRounds.Named complete = this.rounds.complete(this.lead);
		NamedRounds.Named released = this.rounds.released(this.lead, ReleaseLevel.BANDS);

		assertThat(copyOf(complete, Seat.CIO).rows("report-bands")).isEmpty();
		assertThat(copyOf(released, Seat.CIO).rows("report-bands")).hasSizeGreaterThan(4);
	}

	@Test
	void theLeadGetsMarksAndNotesOnceTheAnswersAreComplete() throws IOException {
		NamedRounds.Named waiting = this.rounds.launched(this.lead, Seat.PAIR);
		this.rounds.submit(waiting, Seat.CMO);
		NamedRounds.Named complete = this.rounds.complete(this.lead);

		OpenedArchive early = copyOfClient(waiting);
		OpenedArchive late = copyOfClient(complete);

		assertThat(early.everything()).doesNotContain("private of");
		assertThat(early.rows("report-answers")).isEmpty();
		assertThat(late.rows("report-comments").toString()).contains("private of " + complete.mark(), "shown words of");
		assertThat(late.rows("report-answers")).extracting((row) -> row.get("seat")).contains("cmo", "cio", "ceo");
		assertThat(late.rows("report-scorecards")).hasSize(1);
	}

	@Test
	void aNewLeadGetsNoMarksBeforeTheExecutivesAgree() throws IOException {
		NamedRounds.Named complete = this.rounds.complete(this.lead);
		NamedRounds.Named released = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		SignedIn next = this.practices.consultant(this.lead);

		for (NamedRounds.Named round : List.of(complete, released)) {
			this.handOver.lead(this.lead, round.round().roundId(), next.memberId());
			OpenedArchive copy = ExportHoldsEveryRowTests
				.open(this.exportData.ofClient(next, round.round().clientId(), Locale.ENGLISH));

			assertThat(copy.everything()).doesNotContain("private of", "shown words of");
			assertThat(copy.rows("report-answers")).isEmpty();
			assertThat(copy.rows("report-scorecards")).isEmpty();
		}
	}

	@Test
	void tablesCarryNoFormulaAndTheJsonWhatWasTyped() throws IOException {
		NamedRounds.Named round = this.rounds.complete(this.lead);

		OpenedArchive copy = copyOf(round, Seat.CMO);

		assertThat(copy.files().get("csv/answer.csv")).contains(",'=SUM(1) private of", ",'-shown words of")
			.startsWith("\uFEFFseatId,field,content,");
		assertThat(copy.rows("answer")).extracting((row) -> row.get("content"))
			.contains("=SUM(1) private of " + round.mark());
	}

	@Test
	void saysWhatItIs() throws IOException {
		NamedRounds.Named round = this.rounds.complete(this.lead);

		OpenedArchive copy = copyOf(round, Seat.CMO);
		JsonNode json = copy.json();

		assertThat(copy.files().keySet()).startsWith("README.txt", "data.json").contains("csv/client.csv");
		assertThat(copy.files().get("README.txt")).contains(round.name(Seat.CMO), "csv/answer.csv: answers");
		assertThat(json.get("format").asString()).isEqualTo("tandem-export-1");
		assertThat(json.get("about").get("name").asString()).isEqualTo(round.name(Seat.CMO));
		assertThat(json.get("themes").get("report-bands").isArray()).isTrue();
	}

	@Test
	void comesAsAFileWhoseNameNamesNobody() {
		NamedRounds.Named round = this.rounds.complete(this.lead);
		TestRounds.Person person = round.people().get(Seat.CIO);

		MvcTestResult answer = this.mvc.post()
			.uri(person.path("data/export"))
			.with(person.device())
			.with(csrf())
			.exchange();

		assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/zip");
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"tandem-seat-2027-01-11.zip\"");
		assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void isWrittenDownForBothExecutivesToRead() throws IOException {
		NamedRounds.Named round = this.rounds.complete(this.lead);

		copyOf(round, Seat.CMO);
		copyOfClient(round);

		List<LoggedAccess> exports = this.log.ofRound(round.round().roundId(), 0, 100)
			.stream()
			.filter((line) -> line.action().equals("exported"))
			.toList();
		assertThat(exports).extracting(LoggedAccess::actorKind).containsExactlyInAnyOrder("seat", "member");
	}

	private OpenedArchive copyOf(NamedRounds.Named round, Seat seat) throws IOException {
		return ExportHoldsEveryRowTests
			.open(this.exportData.ofSeat(this.testRounds.visit(round.people().get(seat)), Locale.ENGLISH));
	}

	private OpenedArchive copyOfClient(NamedRounds.Named round) throws IOException {
		return ExportHoldsEveryRowTests
			.open(this.exportData.ofClient(this.lead, round.round().clientId(), Locale.ENGLISH));
	}

	private Map<String, String> answersOf(NamedRounds.Named round, Seat seat) {
		return this.testRounds.middling(seat, "a note of " + round.mark(), "words");
	}

}
