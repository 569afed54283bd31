package tandem.assessment.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.assessment.ReadSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A person’s way from consent to submission, and back where there is a way back. */
@TandemTest
@OnBothDatabases
class SeatPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private ReadSheet readSheet;

	private TestRounds.Launched round;

	private AtTheForm atTheForm;

	@BeforeEach
	void launchARound() {
		this.round = this.rounds.launched(this.practices.owner());
		this.atTheForm = new AtTheForm(this.mvc);
	}

	@Test
	void leadsFromConsentToTheFirstPage() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(this.atTheForm.get(cmo, "")).hasRedirectedUrl(cmo.path("consent"));
		assertThat(this.atTheForm.get(cmo, "consent")).hasStatusOk()
			.bodyText()
			.contains("Olga Ode")
			.doesNotContain("anonymous");
		assertThat(this.mvc.post().uri(cmo.path("consent")).with(cmo.device()).with(csrf()).param("code", "12"))
			.hasStatus(422)
			.bodyText()
			.contains("exactly six digits", "tick that you agree");
		assertThat(this.mvc.post()
			.uri(cmo.path("consent"))
			.with(cmo.device())
			.with(csrf())
			.param("consent", "true")
			.param("code", "271 828")).hasRedirectedUrl(cmo.path("positions-1"));
	}

	@Test
	void showsNothingBeforeConsent() {
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);

		assertThat(this.atTheForm.get(cmo, "positions-1")).hasRedirectedUrl(cmo.path(""));
		assertThat(this.mvc.post().uri(cmo.path("positions-1")).with(cmo.device()).with(csrf()).param("P1a.own", "1"))
			.hasStatus(409);
	}

	@Test
	void givesTheSameReceiptForASecondSubmit() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));

		assertThat(this.atTheForm.press(cmo, "submit")).hasStatus3xxRedirection();
		String receipt = this.rounds.visit(cmo).receipt();
		assertThat(this.atTheForm.press(cmo, "submit")).hasStatus3xxRedirection();

		assertThat(this.rounds.visit(cmo).receipt()).isEqualTo(receipt).isNotBlank();
		assertThat(this.atTheForm.get(cmo, "")).bodyText().contains(receipt);
	}

	@Test
	void refusesAnswersAfterSubmission() {
		TestRounds.Person cmo = this.rounds.submitted(this.round, Seat.CMO, tandem.instrument.ResponseSheet.empty());

		assertThat(this.atTheForm.keep(cmo, "tab-1", "0", Map.of("P1a.own", "3"))).hasStatus(409)
			.bodyText()
			.contains("submitted and locked");
		assertThat(this.atTheForm.get(cmo, "positions-1")).hasRedirectedUrl(cmo.path(""));
	}

	@Test
	void reopensUntilTheOtherHasSubmitted() {
		TestRounds.Person cmo = this.rounds.submitted(this.round, Seat.CMO, tandem.instrument.ResponseSheet.empty());

		assertThat(this.atTheForm.press(cmo, "reopen")).hasRedirectedUrl(cmo.path("check"));

		this.atTheForm.press(cmo, "submit");
		this.rounds.submitted(this.round, Seat.CIO, tandem.instrument.ResponseSheet.empty());
		assertThat(this.atTheForm.press(cmo, "reopen")).hasStatus(409);
	}

	@Test
	void declinesAndComesBack() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, Map.of("P1a.own", "3"));

		assertThat(this.atTheForm.press(cmo, "decline")).hasRedirectedUrl(cmo.path(""));

		assertThat(this.atTheForm.get(cmo, "")).bodyText().contains("You have declined");
		assertThat(this.readSheet.answered(this.rounds.visit(cmo))).isEmpty();
		assertThat(this.atTheForm.get(cmo, "consent")).hasStatusOk();
	}

	@Test
	void offersASecondLookAtUniformAnswers() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		Map<String, String> uniform = this.rounds.middling(Seat.CMO);
		uniform.replaceAll((field, text) -> field.matches("[PGAS][0-9][a-d]") && text.matches("[1-5]") ? "4" : text);
		this.rounds.answer(cmo, uniform);

		assertThat(this.atTheForm.get(cmo, "check")).bodyText().contains("same mark");
		this.atTheForm.press(cmo, "confirm");
		assertThat(this.atTheForm.get(cmo, "check")).bodyText().doesNotContain("same mark");
	}

}
