package tandem.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.report.ResearchRounds;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class ResearchPageTests {

	private static final String PAGE = "/practice/research";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private ResearchRounds rounds;

	@Autowired
	private AccessLog log;

	private SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@Test
	void saysNoNumberOfFirmsWhileTheyAreTooFew() {
		this.rounds.firms(this.owner, 4);
		confirm();

		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("fewer than 5 firms")
			.doesNotContain("firms take part", PAGE + "/export");
		assertThat(export(4, 4)).hasStatus(409).bodyText().contains("something has changed", "fewer than 5 firms");
	}

	@Test
	void confirmsOnlyWhatWasRead() {
		assertThat(post("/confirm")).hasStatus(422).bodyText().contains("Please tick that you have read it");
		assertThat(page()).bodyText().contains("until an owner has confirmed it");

		assertThat(confirm()).hasStatus3xxRedirection();
		assertThat(page()).bodyText().contains("An owner confirmed on");

		assertThat(post("/end")).hasStatus3xxRedirection();
		assertThat(page()).bodyText().contains("until an owner has confirmed it");
		assertThat(this.log.ofPractice(this.owner.practiceId(), 0, 20)).extracting(LoggedAccess::action)
			.contains("research-confirmed", "research-ended");
	}

	@Test
	void exportsNothingUnconfirmed() {
		this.rounds.firms(this.owner, 5);

		assertThat(page()).bodyText()
			.contains("5 firms take part", "once an owner has confirmed")
			.doesNotContain(PAGE + "/export");
		assertThat(export(5, 5)).hasStatus(409);
	}

	@Test
	void exportsNothingElseThanWasShown() {
		List<ResearchRounds.Agreed> firms = this.rounds.firms(this.owner, 6);
		confirm();

		this.rounds.takeBack(firms.get(0).person(Seat.CMO));

		assertThat(export(6, 6)).hasStatus(409).bodyText().contains("something has changed", "5 firms take part");
		assertThat(this.log.ofRound(firms.get(1).round().roundId(), 0, 200)).extracting(LoggedAccess::action)
			.doesNotContain("used-for-research");
	}

	@Test
	void handsTheRoundsOverInLongForm() throws Exception {
		List<ResearchRounds.Agreed> firms = this.rounds.firms(this.owner, 5);
		this.rounds.released(this.owner, firms.get(0).round().clientId(), "Mara Lind");
		confirm();

		MvcTestResult exported = export(5, 6);

		assertThat(exported).hasStatusOk().hasContentType("application/zip");
		assertThat(exported).headers()
			.hasValue("Content-Disposition", "attachment; filename=\"tandem-research-2027-01-11.zip\"");
		assertThat(exported.getResponse().getHeader("Cache-Control")).contains("no-store");
		Map<String, String> files = unzip(exported.getResponse().getContentAsByteArray());
		assertThat(files).containsOnlyKeys("rounds.csv", "answers.csv", "results.csv", "codebook.csv", "README.txt");
		assertThat(files.get("rounds.csv").lines()).hasSize(7);
		assertThat(files.get("answers.csv")).contains(",perspective,scope,P1a,position,own,", ",P1a,position,guess,",
				",G3,goals,own,loyalty", ",A3d,ownership,analytics,", ",structure,formal-parity,S1a,fact,own,");
		assertThat(files.get("results.csv")).contains(",perspective,,risk,", ",goals,,band,", ",structure,voice,risk,");
		assertThat(files.get("codebook.csv")).contains("cmo-cio-1,P1a,own,position,perspective,scope,1.0,no,cmo cio");
		assertThat(files.get("README.txt")).contains("5 firms, 6 rounds");
		assertThat(String.join("\n", files.values())).doesNotContain("Mara", "Ivo", "Fabrikam", "SUM(1)",
				"-words shown", firms.get(0).round().clientId().toString(), firms.get(0).round().roundId().toString());
		assertThat(files.get("answers.csv")).doesNotContain("A1d", ",C1,");
	}

	@Test
	void tellsBothExecutivesThatItWentOut() {
		List<ResearchRounds.Agreed> firms = this.rounds.firms(this.owner, 5);
		confirm();

		export(5, 5);

		var cio = firms.get(3).person(Seat.CIO);
		assertThat(this.mvc.get().uri(cio.path("log")).with(cio.device())).bodyText()
			.contains("exported the answers for research, under a pseudonym", "Olga Ode");
		assertThat(this.mvc.get().uri(cio.path("data")).with(cio.device())).bodyText()
			.contains("last went out for research");
	}

	private MvcTestResult page() {
		return this.mvc.get().uri(PAGE).with(OpenedPractices.as(this.owner)).exchange();
	}

	private MvcTestResult confirm() {
		return this.mvc.post()
			.uri(PAGE + "/confirm")
			.with(OpenedPractices.as(this.owner))
			.with(csrf())
			.param("understood", "true")
			.exchange();
	}

	private MvcTestResult post(String step) {
		return this.mvc.post().uri(PAGE + step).with(OpenedPractices.as(this.owner)).with(csrf()).exchange();
	}

	private MvcTestResult export(int firms, int rounds) {
		return this.mvc.post()
			.uri(PAGE + "/export")
			.with(OpenedPractices.as(this.owner))
			.with(csrf())
			.param("firms", Integer.toString(firms))
			.param("rounds", Integer.toString(rounds))
			.exchange();
	}

	private static Map<String, String> unzip(byte[] zip) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
