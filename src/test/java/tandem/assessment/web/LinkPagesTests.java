package tandem.assessment.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.InvitePeople;
import tandem.assessment.ReadSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A personal link opens one seat, once with the code that its person has chosen. */
@TandemTest
@OnBothDatabases
class LinkPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private InvitePeople invite;

	@Autowired
	private ReadSheet readSheet;

	private SignedIn lead;

	private TestRounds.Launched round;

	private AtTheForm atTheForm;

	@BeforeEach
	void launchARound() {
		this.lead = this.practices.owner();
		this.round = this.rounds.launched(this.lead);
		this.atTheForm = new AtTheForm(this.mvc);
	}

	@Test
	void aLookAtALinkOpensNothing() {
		MvcTestResult look = this.mvc.get().uri(this.round.linkPath(Seat.CMO)).exchange();

		assertThat(look).hasStatusOk().bodyText().contains("Northwind Advisers").doesNotContain("Mara", "Contoso");
		assertThat(look).cookies().doesNotContainCookie("tandem-seat");
	}

	@Test
	void sendingTheLinkOpensTheSeatAndLeavesTheTokenBehind() {
		MvcTestResult opened = this.mvc.post().uri(this.round.linkPath(Seat.CMO)).with(csrf()).exchange();

		assertThat(opened).hasStatus(303).cookies().hasPath("tandem-seat", opened.getResponse().getHeader("Location"));
		assertThat(opened).headers().hasValue("Location", opened.getResponse().getHeader("Location"));
		assertThat(opened.getResponse().getHeader("Location")).startsWith("/seat/").doesNotContain("/l/");
	}

	@Test
	void asksForTheCodeOnEveryFurtherDevice() {
		TestRounds.Person first = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(first, Map.of("P1a.own", "3"));
		String link = this.round.linkPath(Seat.CMO);

		assertThat(this.mvc.get().uri(link)).bodyText().contains("name=\"code\"");
		assertThat(this.mvc.post().uri(link).with(csrf())).hasStatus(422);
		assertThat(this.mvc.post().uri(link).param("code", "000000").with(csrf())).hasStatus(422);
		assertThat(this.mvc.post().uri(link).param("code", TestRounds.CODE).with(csrf())).hasStatus(303);
	}

	@Test
	void closesTheDoorAfterTooManyWrongCodes() {
		this.rounds.consented(this.round, Seat.CMO);
		String link = this.round.linkPath(Seat.CMO);
		for (int i = 0; i < 8; i++) {
			assertThat(this.mvc.post().uri(link).param("code", "00000" + i).with(csrf())).hasStatus(422);
		}

		assertThat(this.mvc.post().uri(link).param("code", TestRounds.CODE).with(csrf())).hasStatus(429)
			.headers()
			.containsHeader("Retry-After");
	}

	@Test
	void startsTheSeatEmptyWithoutTheCode() {
		TestRounds.Person first = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(first, Map.of("P1a.own", "3"));

		assertThat(this.mvc.post().uri(this.round.linkPath(Seat.CMO)).param("empty", "yes").with(csrf()))
			.hasStatus(303);

		TestRounds.Person again = this.rounds.open(this.round, Seat.CMO);
		assertThat(this.readSheet.answered(this.rounds.visit(again))).isEmpty();
		assertThat(this.atTheForm.get(first, "")).hasStatus(404);
	}

	@Test
	void answersUnknownRevokedAndForeignLinksAlike() {
		this.invite.revoke(this.lead, this.round.roundId(), Seat.CIO);
		String unknown = AtTheForm.body(this.mvc.get().uri("/l/" + "x".repeat(43)).exchange());
		String revoked = AtTheForm.body(this.mvc.get().uri(this.round.linkPath(Seat.CIO)).exchange());
		TestRounds.Person cmo = this.rounds.open(this.round, Seat.CMO);
		MvcTestResult foreign = this.mvc.get()
			.uri("/seat/" + UUID.randomUUID() + "/positions-1")
			.with(cmo.device())
			.exchange();
		MvcTestResult cookieless = this.mvc.get().uri(cmo.path("positions-1")).exchange();

		assertThat(unknown).contains("This page does not open").isEqualTo(revoked);
		assertThat(foreign).hasStatus(404).hasForwardedUrl(DeadLinkController.PATH);
		assertThat(cookieless).hasStatus(404).hasForwardedUrl(DeadLinkController.PATH);
		assertThat(AtTheForm.body(this.mvc.get().uri(DeadLinkController.PATH).exchange())).isEqualTo(unknown);
	}

	@Test
	void neverOpensOneSeatWithTheCookieOfAnother() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		TestRounds.Person cio = this.rounds.consented(this.round, Seat.CIO);

		assertThat(this.mvc.get().uri(cio.path("positions-1")).with(cmo.device())).hasStatus(404);
		assertThat(this.mvc.post().uri(cio.path("positions-1")).with(cmo.device()).with(csrf()).param("P1a.own", "1"))
			.hasStatus(404);
		assertThat(this.readSheet.answered(this.rounds.visit(cio))).isEmpty();
	}

}
