package tandem.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.RedeemLink;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.instrument.Strategy;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

@TandemTest
class NewRoundPageTests {

	private static final Pattern LINK = Pattern.compile("value=\"http://localhost:8080/l/([A-Za-z0-9_-]{43})\"");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	KeepClients keepClients;

	@Autowired
	FindRound findRound;

	@Autowired
	RedeemLink redeemLink;

	SignedIn owner;

	UUID client;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
		this.client = this.keepClients.add(this.owner, new Name("Northwind Trading")).id();
	}

	@Test
	void asksForTheTwoTheCeoAndTheStrategy() {
		assertThat(this.mvc.get().uri(address()).with(as(this.owner))).hasStatusOk()
			.bodyText()
			.contains("Northwind Trading", "name=\"cmoName\"", "name=\"cioEmail\"", "name=\"askCeo\"",
					"value=\"differentiation\"", "value=\"unknown\"", "min=\"2027-01-11\"", "value=\"draft\"",
					"value=\"self-serve\"")
			.doesNotContain("aria-invalid");
	}

	@Test
	void startsTheRoundAndShowsEachPersonalLinkWithItsInvitation() {
		MvcTestResult started = send(filled());

		RoundView round = onlyRound();
		assertThat(round.status()).isEqualTo(RoundStatus.COLLECTING);
		assertThat(round.terms().strategy()).isEqualTo(Strategy.BOTH);
		assertThat(round.terms().due()).hasToString("2027-01-31");
		assertThat(round.seats().get(Seat.CMO)).extracting("personName", "email")
			.containsExactly("Ada Marsh", "ada.marsh@example.com");
		assertThat(started).hasStatusOk()
			.bodyText()
			.contains("Dear Ada Marsh,", "Dear Ben Ito,", "Dear Cleo Vance,", "31 January 2027", "about 12 minutes",
					"three to four minutes", "I am Olga Ode of Northwind Advisers", "mailto:ada.marsh%40example.com?",
					"<svg class=\"qr\"", "data-copy=\"cmo-link\"")
			.doesNotContain("anonym");
		assertThat(seatsOpenedBy(started)).containsExactlyInAnyOrder(Seat.CMO, Seat.CIO, Seat.CEO);
	}

	@Test
	void neverShowsTheLinksAgain() {
		send(filled());

		assertThat(this.mvc.get().uri("/rounds/" + onlyRound().id()).with(as(this.owner))).hasStatusOk()
			.bodyText()
			.doesNotContain("/l/");
	}

	@Test
	void makesOneRoundHoweverOftenTheSameFormIsSent() {
		Map<String, String> form = filled();
		send(form);

		MvcTestResult again = send(form);

		assertThat(again).hasStatus(303).hasRedirectedUrl("/rounds/" + onlyRound().id() + "?note=sent-already");
	}

	@Test
	void makesOneRoundOfAFormSentTwiceAtOnce() {
		Map<String, String> form = filled();

		List<CompletableFuture<MvcTestResult>> both = List.of(CompletableFuture.supplyAsync(() -> send(form)),
				CompletableFuture.supplyAsync(() -> send(form)));

		assertThat(both).extracting((sent) -> sent.join().getResponse().getStatus())
			.containsExactlyInAnyOrder(200, 303);
		assertThat(onlyRound().status()).isEqualTo(RoundStatus.COLLECTING);
	}

	@Test
	void keepsADraftThatInvitesNobody() {
		Map<String, String> form = filled();
		form.put("go", "draft");

		MvcTestResult kept = send(form);

		RoundView round = onlyRound();
		assertThat(kept).hasStatus(303).hasRedirectedUrl("/rounds/" + round.id());
		assertThat(round.status()).isEqualTo(RoundStatus.DRAFT);
		assertThat(round.seats().values()).allMatch((seat) -> seat.invited() == null);
	}

	@Test
	void asksOnlyTheTwoWhereTheCeoIsNotAsked() {
		Map<String, String> form = filled();
		form.remove("askCeo");
		form.remove("ceoName");

		send(form);

		assertThat(onlyRound().seats()).containsOnlyKeys(Seat.CMO, Seat.CIO);
	}

	@Test
	void namesEveryFaultAtItsFieldAndKeepsWhatWasTyped() {
		Map<String, String> form = filled();
		form.put("cmoName", " ");
		form.put("cioEmail", "ben at example");
		form.remove("askCeo");
		form.put("strategy", "luck");
		form.put("due", "2027-01-10");

		assertThat(send(form)).hasStatus(422)
			.bodyText()
			.contains("id=\"cmoName-error\"", "id=\"cioEmail-error\"", "id=\"askCeo-error\"", "id=\"strategy-error\"",
					"id=\"due-error\"", "value=\"Ben Ito\"", "value=\"ben at example\"", "value=\"Cleo Vance\"",
					"value=\"2027-01-10\"", "href=\"#due\"", "5 things need another look");
		assertThat(this.findRound.ofClient(this.owner, this.client, 0, 10)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "due,2027-01-11,200", "due,2027-01-10,422", "due,2029-01-11,200", "due,2029-01-12,422", "due,'',200",
			"due,+999999999-01-01,422", "due,31.1.2027,422", "cmoName,'a\tb',422", "language,tlh,422",
			"language,zh-Hant,200", "key,'',422", "ceoName,'',422", "ceoEmail,x,422", "strategy,'',422" })
	void drawsTheLineWhereItIsDrawn(String field, String value, int status) {
		Map<String, String> form = filled();
		form.put(field, value);

		assertThat(send(form)).hasStatus(status);
	}

	@Test
	void showsAScriptInANameAsText() {
		Map<String, String> form = filled();
		form.put("cmoName", "<script>alert(1)</script>");

		assertThat(send(form)).hasStatusOk().bodyText().doesNotContain("<script>alert");
		assertThat(this.mvc.get().uri("/rounds/" + onlyRound().id()).with(as(this.owner))).bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void isNotThereForStrangers() {
		SignedIn stranger = this.practices.owner();

		assertThat(this.mvc.get().uri(address()).with(as(stranger))).hasStatus(404);
		assertThat(send(stranger, filled())).hasStatus(404);
		Map<String, String> empty = filled();
		empty.put("cmoName", "");
		assertThat(send(stranger, empty)).hasStatus(404);
		assertThat(this.findRound.ofClient(this.owner, this.client, 0, 10)).isEmpty();
	}

	@Test
	void changesNothingWithoutATokenForForms() {
		assertThat(this.mvc.post().uri(address()).with(as(this.owner)).param("cmoName", "Ada")).hasStatus(403);
		assertThat(this.findRound.ofClient(this.owner, this.client, 0, 10)).isEmpty();
	}

	private String address() {
		return "/clients/" + this.client + "/rounds/new";
	}

	private static Map<String, String> filled() {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("key", UUID.randomUUID().toString());
		form.put("language", "en");
		form.put("cmoName", "Ada Marsh");
		form.put("cmoEmail", "Ada.Marsh@example.com");
		form.put("cioName", "Ben Ito");
		form.put("askCeo", "true");
		form.put("ceoName", "Cleo Vance");
		form.put("strategy", "both");
		form.put("due", "2027-01-31");
		form.put("go", "start");
		return form;
	}

	private MvcTestResult send(Map<String, String> form) {
		return send(this.owner, form);
	}

	private MvcTestResult send(SignedIn member, Map<String, String> form) {
		var request = this.mvc.post().uri(address()).with(as(member)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private RoundView onlyRound() {
		List<RoundView> rounds = this.findRound.ofClient(this.owner, this.client, 0, 10).getContent();
		assertThat(rounds).hasSize(1);
		return rounds.get(0);
	}

	private List<Seat> seatsOpenedBy(MvcTestResult page) {
		Matcher links = LINK.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		return links.results()
			.map((link) -> this.redeemLink.look(new Secret(link.group(1)), "192.0.2.1").orElseThrow().role())
			.toList();
	}

}
