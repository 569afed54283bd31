package tandem.account.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.DressPractice;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
@OnBothDatabases
class BrandTests {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script><path d=\"M0 0h9v9z\"/></svg>";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	DressPractice dressPractice;

	SignedIn owner;

	Browser browser;

	@BeforeEach
	void signIn() {
		this.owner = this.practices.owner();
		this.browser = new Browser(this.mvc, "").signIn(this.owner.email());
	}

	@Test
	void handsTheLogoOutAsAFileInWhichNothingRuns() throws Exception {
		assertThat(send(SVG.getBytes(StandardCharsets.UTF_8))).hasRedirectedUrl("/practice/brand?done=logo");

		MvcTestResult logo = this.mvc.get().uri("/brand/{hash}/logo", hash()).exchange();
		assertThat(logo).hasStatusOk()
			.hasContentType("image/svg+xml")
			.hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'none'; sandbox")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Disposition", "attachment; filename=\"logo.svg\"")
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
		assertThat(logo).bodyText().contains("<path").doesNotContain("script");
	}

	@Test
	void showsLogoAndAccentOnThePagesOfThePracticeAndOfItsSeats() {
		send(SVG.getBytes(StandardCharsets.UTF_8));
		this.browser.post("/practice/brand/accent", "light", "#7a1f5c", "dark", "");

		String style = "/brand/%s/brand.css".formatted(hash());
		assertThat(this.mvc.get().uri(style)).hasStatusOk().bodyText().contains("--accent: #7a1f5c", "dark");
		TestRounds.Launched round = this.rounds.launched(this.owner);
		TestRounds.Person cmo = this.rounds.consented(round, Seat.CMO);
		assertThat(this.browser.get("/account")).bodyText().contains(style, "/logo\"");
		assertThat(this.mvc.get().uri("/l/{token}", round.links().get(Seat.CEO).text())).bodyText().contains(style);
		assertThat(this.mvc.get().uri(cmo.path("")).with(cmo.device())).bodyText().contains(style);
		assertThat(new Browser(this.mvc, "").signIn(this.practices.owner().email()).get("/account")).bodyText()
			.doesNotContain("/brand/");
	}

	@Test
	void saysWhatWasMeasuredAndTheNearestColourThatCanBeRead() {
		assertThat(this.browser.post("/practice/brand/accent", "light", "#ffcc00", "dark", "#222222")).hasStatus(422)
			.bodyText()
			.contains("value=\"#ffcc00\"", "text needs 4.50")
			.containsPattern("nearest that can be read is #[0-9a-f]{6}, with 4\\.[5-9]");
		assertThat(this.browser.post("/practice/brand/accent", "light", "red;}", "dark", "")).hasStatus(422);
		assertThat(this.dressPractice.of(this.owner.practiceId())).isEmpty();
	}

	@Test
	void changesTheAddressWithTheLookAndTakesItBack() {
		send(SVG.getBytes(StandardCharsets.UTF_8));
		String before = hash();
		this.browser.post("/practice/brand/accent", "light", "#7a1f5c", "dark", "");

		assertThat(hash()).isNotEqualTo(before);
		assertThat(this.mvc.get().uri("/brand/{hash}/logo", before)).hasStatus(404);
		assertThat(this.browser.post("/practice/brand/logo/remove"))
			.hasRedirectedUrl("/practice/brand?done=logo-removed");
		this.browser.post("/practice/brand/accent", "light", "", "dark", "");
		assertThat(this.dressPractice.of(this.owner.practiceId())).isEmpty();
	}

	@Test
	void refusesWhatIsNoPictureAndWhatIsTooLarge() {
		assertThat(send("GIF89a".getBytes(StandardCharsets.US_ASCII))).hasStatus(422)
			.bodyText()
			.contains("not a picture that can be used");
		assertThat(send(new byte[201 * 1024])).hasStatus(422).bodyText().contains("larger than 200 KB");
		assertThat(this.browser.get("/practice/brand?done=too-large")).bodyText().contains("larger than 200 KB");
		assertThat(this.dressPractice.of(this.owner.practiceId())).isEmpty();
	}

	@Test
	void isForOwnersOnly() {
		SignedIn consultant = this.practices.consultant(this.owner);
		Browser other = new Browser(this.mvc, "").signIn(consultant.email());

		assertThat(other.get("/practice/brand")).hasStatus(403);
		assertThat(other.post("/practice/brand/accent", "light", "#7a1f5c", "dark", "")).hasStatus(403);
		assertThat(other.post("/practice/brand/logo/remove")).hasStatus(403);
	}

	private MvcTestResult send(byte[] file) {
		return this.mvc.post()
			.uri("/practice/brand")
			.multipart()
			.file(new MockMultipartFile("logo", "logo.svg", "image/svg+xml", file))
			.cookie(this.browser.cookie("tandem-account"))
			.with(csrf())
			.exchange();
	}

	private String hash() {
		return this.dressPractice.of(this.owner.practiceId()).orElseThrow().hash();
	}

}
