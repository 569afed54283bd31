package tandem.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import tandem.Mentions;
import tandem.account.SetUpPractice;
import tandem.shared.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way of one assessment, from the set-up link to the report that the pair
 * reads, in a real browser.
 */
@BrowserTest
class WholeWayTests {

	/**
	 * Ticks whatever a page asks in one go: how a hand moves from answer to answer is
	 * tried where a seat is.
	 */
	private static final String QUICK_HAND = """
			(turn) => {
				const marks = [...document.querySelectorAll('input[type=radio]')];
				for (const name of new Set(marks.map((it) => it.name))) {
					const choices = marks.filter((it) => it.name === name);
					choices[(turn + name.length) % Math.min(choices.length, 4)].click();
				}
				[...document.querySelectorAll('input[type=checkbox]')].slice(turn, turn + 3).forEach((it) => it.click());
			}""";

	@LocalServerPort
	private int port;

	@Autowired
	private SetUpPractice setUpPractice;

	private final List<BrowserContext> opened = new ArrayList<>();

	@Autowired
	private MessageSource messages;

	private Language language = Language.ENGLISH;

	private boolean script;

	@AfterEach
	void close() {
		this.opened.forEach(BrowserContext::close);
	}

	@ParameterizedTest(name = "in {0}, with JavaScript: {1}")
	@CsvSource({ "ENGLISH, true", "GERMAN, false", "CHINESE, true" })
	void leadsFromTheSetUpLinkToAReportThatThePairReads(Language spoken, boolean withJavaScript, Browser browser) {
		this.language = spoken;
		this.script = withJavaScript;
		Page consultant = window(browser, 1440, 900);
		setUp(consultant);
		List<String> links = startRound(consultant);
		String board = consultant.url();

		Page cmo = answer(browser, links.get(0), 0);
		consultant.navigate(board.replaceAll("/links.*", ""));
		assertThat(consultant.locator("main").innerText()).doesNotContain(text("item.P3a.left"));
		Page cio = answer(browser, links.get(1), 3);
		Page ceo = answer(browser, links.get(2), 1);

		cmo.navigate(cmo.url().replaceAll("(/seat/[^/]+).*", "$1/report"));
		assertThat(cmo.locator("h1")).hasText(text("report.not-yet.title"));
		look(cmo);
		String round = release(consultant, "bands");
		readsBands(cmo);
		readsBands(ceo);
		release(consultant, round, "marks");
		cio.navigate(cio.url().replaceAll("(/seat/[^/]+).*", "$1/report"));
		look(cio);
		assertThat(cio.locator("main")).containsText(text("report.differ.pair"));
		cmo.navigate(cmo.url().replaceAll("(/seat/[^/]+).*", "$1/log"));
		assertThat(cmo.locator("main"))
			.containsText(text("practice.log.report-released", text("practice.log.detail.marks")));
		look(cmo);
	}

	private void setUp(Page page) {
		page.navigate(address("/setup?code=" + this.setUpPractice.issueCode().text()));
		look(page);
		page.locator("[name=practice]").fill("Lantern & Co");
		page.locator("[name=name]").fill("Lea Consult");
		page.locator("[name=email]").fill("lea-%s-%s@example.com".formatted(this.language.code(), this.script));
		page.locator("[name=password]").fill("seven quiet lanterns");
		Press.through(page.locator("main form button[type=submit]").first());
		assertThat(page.url()).endsWith("/clients");
		look(page);
	}

	private List<String> startRound(Page page) {
		page.locator("[name=name]").fill("Contoso");
		Press.through(page.locator("form[action='/clients'] button[type=submit]"));
		look(page);
		Press.through(page.locator("a[href$='/rounds/new']").first());
		look(page);
		page.locator("[name=cmoName]").fill("Mara Lind");
		page.locator("[name=cioName]").fill("Ivo Brandt");
		page.locator("[name=askCeo]").check();
		page.locator("[name=ceoName]").fill("Cleo Haas");
		page.locator("[name=strategy][value=differentiation]").check();
		Press.through(page.locator("button[name=go][value=start]"));
		look(page);
		Locator shown = page.locator("input[readonly]");
		List<String> links = new ArrayList<>();
		for (int i = 0; i < shown.count(); i++) {
			String link = shown.nth(i).inputValue();
			if (link.contains("/l/")) {
				links.add(link.substring(link.indexOf("/l/")));
			}
		}
		assertThat(links).hasSize(3);
		Press.through(page.locator("main a[href^='/rounds/']").first());
		look(page);
		return links;
	}

	/** Answers a whole sheet on a phone and submits it. */
	private Page answer(Browser browser, String link, int turn) {
		Page page = window(browser, 390, 844);
		page.navigate(address(link));
		Press.through(page.locator("main form button[type=submit]").first());
		page.locator("[name=consent]").check();
		page.locator("[name=code]").fill("314159");
		Press.through(page.locator("main form button[type=submit]").first());
		for (int pages = 0; !page.url().endsWith("/check"); pages++) {
			assertThat(pages).isLessThan(20);
			page.evaluate(QUICK_HAND, turn);
			Press.through(page.locator("button[name=go][value=next]"));
		}
		Press.through(page.locator("form[action$='/submit'] button"));
		assertThat(page.locator("main")).containsText(text("own.submitted", "").replaceAll("[ .。]+$", ""));
		return page;
	}

	private String release(Page page, String level) {
		page.reload();
		look(page);
		Press.through(page.locator("a[href$='/report']").first());
		look(page);
		String round = page.url().replaceAll("/report.*", "");
		release(page, round, level);
		return round;
	}

	private void release(Page page, String round, String level) {
		page.navigate(round + "/release?level=" + level);
		look(page);
		Press.through(page.locator("form[action$='/release'] button[type=submit]").first());
		page.navigate(round + "/report");
		look(page);
	}

	private void readsBands(Page page) {
		page.navigate(page.url().replaceAll("(/seat/[^/]+).*", "$1/report"));
		look(page);
		assertThat(page.locator("main")).containsText(text("source.perspective"));
		assertThat(page.locator("main").innerHTML()).doesNotContain(Mentions.of("P1a"))
			.doesNotContain(text("report.understanding.of", ""));
	}

	private void look(Page page) {
		if (this.script) {
			assertThat(Axe.complaints(page, this.language == Language.ENGLISH)).as(page.url()).isEmpty();
		}
		assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).as(page.url())
			.isEqualTo(true);
		assertThat(page.evaluate("() => document.documentElement.lang")).as(page.url()).isEqualTo(this.language.code());
	}

	private String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, this.language.locale());
	}

	private Page window(Browser browser, int width, int height) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setJavaScriptEnabled(this.script)
			.setColorScheme(ColorScheme.LIGHT)
			.setLocale(this.language.code()));
		this.opened.add(context);
		return context.newPage();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
