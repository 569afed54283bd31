package tandem.workshop.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.account.OpenedPractices;
import tandem.shared.Seat;
import tandem.workshop.ActionStatus;
import tandem.workshop.ActionView;
import tandem.workshop.ReleasedRounds;
import tandem.workshop.WhoMoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@TandemTest
class PlanPagesTests {

	@Autowired
	MockMvcTester mvc;

	ReleasedRounds released;

	RequestPostProcessor lead;

	@BeforeEach
	void release(@Autowired ApplicationContext context) {
		this.released = new ReleasedRounds(context);
		this.lead = OpenedPractices.as(this.released.owner());
	}

	@Test
	void leadFromTheReportOverThePlanToAnAction() {
		assertThat(get("/rounds/" + this.released.round().roundId() + "/report", this.lead))
			.contains(this.released.page() + "/new?mechanism=M");
		assertThat(get(this.released.page(), this.lead)).contains("Nothing has been agreed yet",
				this.released.page() + "/new?mechanism=M");
		assertThat(get(this.released.page() + "/new?mechanism=M13", this.lead)).contains("value=\"Shared goal pact\"");
	}

	@Test
	void makeOneOfADoubleClick() {
		Map<String, String> form = Map.of("key", UUID.randomUUID().toString(), "title", "<b>Stand-up</b> & more", "who",
				"both", "due", "2027-02-01", "mechanism", "M03");

		MvcTestResult first = post(this.released.page() + "/new", this.lead, form);
		MvcTestResult second = post(this.released.page() + "/new", this.lead, form);

		assertThat(first).hasStatus(303).hasRedirectedUrl(this.released.page() + "?note=agreed");
		assertThat(second).hasStatus(303);
		assertThat(get(this.released.page(), this.lead)).containsOnlyOnce("&lt;b&gt;Stand-up&lt;/b&gt; &amp; more")
			.contains("by 1 February 2027", "Mara Lind, Ivo Brandt");
	}

	@Test
	void nameEveryFaultAndKeepWhatWasTyped() {
		MvcTestResult result = post(this.released.page() + "/new", this.lead,
				Map.of("title", " ", "who", "other", "due", "2026-01-01", "mechanism", "M99", "otherName", ""));

		assertThat(result).hasStatus(422);
		assertThat(text(result)).contains("Say in one line what will be done", "Choose a mechanism from the list",
				"Say who else moves", "Choose a day from today on", "value=\"2026-01-01\"");
	}

	@Test
	void tellWhoComesLaterAndKeepTheirWords() {
		ActionView read = this.released.agree("Stand-up", WhoMoves.BOTH);
		String page = this.released.page() + "/" + read.id();
		Map<String, String> mine = Map.of("version", Long.toString(read.version()), "title", "Mine", "who", "cmo");
		post(page, this.lead, Map.of("version", Long.toString(read.version()), "title", "Theirs", "who", "both"));

		MvcTestResult late = post(page, this.lead, mine);

		assertThat(late).hasStatus(409);
		assertThat(text(late)).contains("Theirs", "value=\"Mine\"", "Somebody else has changed this action");
		assertThat(this.released.only().terms().title().value()).isEqualTo("Theirs");
	}

	@Test
	void letAnExecutiveSayHowFarTheirOwnHasCome() {
		ActionView own = this.released.agree("Stand-up", WhoMoves.CMO);
		ActionView others = this.released.agree("A list of complaints", WhoMoves.CIO);
		RequestPostProcessor cmo = this.released.person(Seat.CMO).device();
		String page = this.released.person(Seat.CMO).path("plan");

		MvcTestResult said = post(page + "/" + own.id() + "/status", cmo,
				Map.of("to", "in-progress", "note", "Two held", "version", "0"));
		MvcTestResult notTheirs = post(page + "/" + others.id() + "/status", cmo,
				Map.of("to", "done", "note", "", "version", "0"));
		MvcTestResult stale = post(page + "/" + own.id() + "/status", cmo,
				Map.of("to", "done", "note", "From another tab", "version", "0"));

		assertThat(said).hasStatus(303).hasRedirectedUrl(page + "?note=followed");
		assertThat(notTheirs).hasStatus(403);
		assertThat(stale).hasStatus(409);
		assertThat(text(stale)).contains("From another tab", "Two held", "Somebody else has said something");
		assertThat(this.released.only().status()).isEqualTo(ActionStatus.IN_PROGRESS);
		assertThat(get(page, cmo)).contains("Two held", "A list of complaints")
			.containsOnlyOnce("/status\"")
			.doesNotContain("Agree on this");
	}

	@Test
	void handOutTheDatesUnderAName() {
		this.released.agree("Stand-up; a, b", WhoMoves.BOTH);
		String own = this.released.person(Seat.CEO).path("plan.ics");

		MvcTestResult ofTheCeo = this.mvc.get().uri(own).with(this.released.person(Seat.CEO).device()).exchange();

		assertThat(ofTheCeo).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
		assertThat(ofTheCeo.getResponse().getHeader("Content-Disposition")).contains("tandem-Contoso.ics");
		assertThat(text(ofTheCeo)).contains("SUMMARY:Stand-up\\; a\\, b\r\n", "DTSTART;VALUE=DATE:20270201\r\n");
		assertThat(get(this.released.page() + ".ics", this.lead)).contains("BEGIN:VEVENT");
	}

	private String get(String page, RequestPostProcessor who) {
		return text(this.mvc.get().uri(page).with(who).exchange());
	}

	private MvcTestResult post(String page, RequestPostProcessor who, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(page).with(who).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
