package tandem.faults;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.springframework.context.ApplicationContext;

import tandem.TestRounds;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.browser.Picture;
import tandem.browser.Press;
import tandem.report.Level;
import tandem.share.ShareReport;
import tandem.share.ShareTerms;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * The pages of a report that is shown by a link, which stand behind no address of their
 * own: from the form that makes the link to the report that it opens.
 */
final class SharedPages {

	private final TestRounds.Launched round;

	private final TestRounds.Person cmo;

	private final String link;

	SharedPages(ApplicationContext context, SignedIn lead) {
		TestRounds rounds = context.getBean(TestRounds.class);
		this.round = rounds.launched(lead);
		this.cmo = rounds.submitted(this.round, Seat.CMO, rounds.middling(Seat.CMO));
		rounds.submitted(this.round, Seat.CIO, rounds.middling(Seat.CIO));
		context.getBean(ReleaseRound.class).release(lead, this.round.roundId(), ReleaseLevel.BANDS);
		this.link = context.getBean(ShareReport.class)
			.make(lead, this.round.roundId(),
					new ShareTerms(new Name("Audit committee"), Level.BANDS, Language.ENGLISH,
							Instant.parse("2027-02-01T00:00:00Z"), null),
					FormKey.fresh())
			.path();
	}

	/** Walks over them as the lead consultant, as the CMO and as whoever got the link. */
	void walk(Page page, String base, Consumer<String> look) {
		String shares = base + "/rounds/" + this.round.roundId() + "/shares";
		page.navigate(shares);
		look.accept("the links");
		page.navigate(shares + "/new");
		look.accept("the form of a link");
		page.fill("[name=forWhom]", "The chair of the supervisory board");
		Press.through(page.locator("main form button[type=submit]"));
		look.accept("a link just made");
		page.context()
			.addCookies(List.of(new Cookie("tandem-seat", this.cmo.secret().text()).setDomain("127.0.0.1")
				.setPath(this.cmo.path(""))));
		page.navigate(base + this.cmo.path(""));
		look.accept("the CMO's page that tells of links");
		page.navigate(base + this.cmo.path("shares"));
		look.accept("the links on the CMO's page");
		page.navigate(base + this.link);
		look.accept("an opened link");
		Press.through(page.locator("main form button[type=submit]"));
		look.accept("the report by a link");
		Picture.take(page, "shared-report");
	}

}
