package tandem.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.Mentions;
import tandem.TestKeys;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.Key;
import tandem.shared.Seat;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A round with all its people at their devices, who have told what can be recognised on a
 * page.
 */
public final class ReportedPair {

	public static final String PRIVATE = "a private zebra";

	public static final String SHOWN = "a striped giraffe";

	/** What both executives say of their pay, as a page words it. */
	public static final String PAY = "11 to 25 per cent";

	private static final List<String> ABOVE_THE_BANDS = List.of(PRIVATE, SHOWN, ">, risk ", "> · risk ",
			"class=\"bar\"", "class=\"strip\"", "Priority", "Goal map", "Ownership map", "Plain facts",
			"Understanding of each other", "Where the CEO expected their marks", "For you alone");

	private final MockMvcTester mvc;

	private final OpenedPractices practices;

	private final TestRounds rounds;

	private final SignedIn lead;

	private final SignedIn member;

	private final TestRounds.Launched round;

	private final Map<Seat, TestRounds.Person> people = new HashMap<>();

	public ReportedPair(MockMvcTester mvc, OpenedPractices practices, TestRounds rounds) {
		this.mvc = mvc;
		this.practices = practices;
		this.rounds = rounds;
		this.lead = practices.owner();
		this.member = practices.consultant(this.lead);
		this.round = rounds.launched(this.lead);
	}

	/** Words and pictures that no page shows to somebody who may read the bands only. */
	public static String[] aboveTheBands() {
		return Stream.of(ABOVE_THE_BANDS, Mentions.of("P1a"), Mentions.of("G2b"))
			.flatMap(List::stream)
			.toArray(String[]::new);
	}

	public TestRounds.Launched round() {
		return this.round;
	}

	public SignedIn leadConsultant() {
		return this.lead;
	}

	public TestRounds.Person person(Seat seat) {
		return this.people.get(seat);
	}

	public void submitAll() {
		submit(Seat.CEO);
		submit(Seat.CMO);
		submit(Seat.CIO);
	}

	public void submit(Seat seat) {
		Map<String, String> answers = this.rounds.middling(seat, PRIVATE, SHOWN);
		if (seat.isExecutive()) {
			answers.put("A1d", "11-25");
		}
		this.people.put(seat, this.rounds.submitted(this.round, seat, answers));
	}

	public RequestPostProcessor lead() {
		return OpenedPractices.as(this.lead);
	}

	public RequestPostProcessor member() {
		return OpenedPractices.as(this.member);
	}

	public MvcTestResult page(RequestPostProcessor reader, String query) {
		return this.mvc.get().uri("/rounds/" + this.round.roundId() + "/report" + query).with(reader).exchange();
	}

	public MvcTestResult seatPage(Seat seat) {
		return atSeat(seat, "report");
	}

	public MvcTestResult logPage(Seat seat) {
		return atSeat(seat, "log");
	}

	public MvcTestResult file(RequestPostProcessor reader, String query) {
		return this.mvc.get().uri("/rounds/" + this.round.roundId() + "/report.pdf" + query).with(reader).exchange();
	}

	public MvcTestResult atSeat(Seat seat, String page) {
		TestRounds.Person person = person(seat);
		return this.mvc.get().uri(person.path(page)).with(person.device()).exchange();
	}

	/**
	 * The report by API, with a token of the lead consultant's or of another member's.
	 */
	public MvcTestResult byApi(boolean asLead, String as) {
		return this.mvc.get()
			.uri("/api/v1/rounds/" + this.round.roundId() + "/report?as=" + as)
			.with(this.practices.bearer(asLead ? this.lead : this.member))
			.exchange();
	}

	public RequestPostProcessor leadByApi() {
		return this.practices.bearer(this.lead);
	}

	public RequestPostProcessor memberByApi() {
		return this.practices.bearer(this.member);
	}

	public MvcTestResult release(String level) {
		return this.mvc.post()
			.uri("/rounds/" + this.round.roundId() + "/release")
			.param("level", level)
			.with(csrf())
			.with(lead())
			.exchange();
	}

	/** How far a round can be opened, one step after the other. */
	enum Step {

		ANSWERED, RELEASED, KEYS_BEFORE_MARKS, MARKS_WITHOUT_KEYS, MARKS_WITH_ONE_KEY, MARKS_WITH_BOTH_KEYS

	}

	/** Answers, and opens the round so far. */
	ReportedPair openedTo(Step step, TestKeys keys) {
		submitAll();
		if (step == Step.KEYS_BEFORE_MARKS || step == Step.MARKS_WITH_BOTH_KEYS || step == Step.MARKS_WITH_ONE_KEY) {
			keys.turn(person(Seat.CIO), Key.CEO_MARKS);
		}
		if (step == Step.KEYS_BEFORE_MARKS || step == Step.MARKS_WITH_BOTH_KEYS) {
			keys.turn(person(Seat.CMO), Key.CEO_MARKS);
		}
		if (step != Step.ANSWERED) {
			release("bands");
		}
		if (step.ordinal() >= Step.MARKS_WITHOUT_KEYS.ordinal()) {
			release("marks");
		}
		return this;
	}

}
