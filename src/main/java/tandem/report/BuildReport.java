package tandem.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import tandem.account.SignedIn;
import tandem.assessment.AnsweredRound;
import tandem.assessment.FindRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.ReadAnsweredRound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.assessment.ShowMarksToCeo;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Shows a round's report to one reader, as far as the disclosure plan opens it now, and
 * writes down that it was seen. The numbers are those stored when the answers became
 * complete.
 */
@Component
public class BuildReport {

	private final FindRound findRound;

	private final ShowMarksToCeo showMarksToCeo;

	private final ReadAnsweredRound readAnsweredRound;

	private final StoredScorecards scorecards;

	private final ComposeReport composeReport;

	private final JsonMapper json;

	private final AccessLog log;

	BuildReport(FindRound findRound, ShowMarksToCeo showMarksToCeo, ReadAnsweredRound readAnsweredRound,
			StoredScorecards scorecards, ComposeReport composeReport, JsonMapper json, AccessLog log) {
		this.findRound = findRound;
		this.showMarksToCeo = showMarksToCeo;
		this.readAnsweredRound = readAnsweredRound;
		this.scorecards = scorecards;
		this.composeReport = composeReport;
		this.json = json;
		this.log = log;
	}

	/** For a member of the practice; empty while nothing is open to them. */
	@Transactional
	public Optional<ReportView> forMember(SignedIn member, UUID roundId, Action how) {
		RoundView round = this.findRound.byId(member, roundId);
		return show(round, Reader.of(round, member), Openness.of(round), Visitor.reads(Actor.member(member), how));
	}

	/**
	 * What another reader sees of the round now: for the lead consultant alone.
	 */
	@Transactional
	public Optional<ReportView> as(Reader other, SignedIn lead, UUID roundId, Action how) {
		RoundView round = ledBy(lead, roundId);
		return show(round, other, Openness.of(round), new Visitor(Actor.member(lead), how, "", true));
	}

	/**
	 * What another reader will see once the bands are released, so that the lead
	 * consultant can look before releasing.
	 */
	@Transactional
	public Optional<ReportView> asOnceReleased(Reader other, SignedIn lead, UUID roundId) {
		RoundView round = ledBy(lead, roundId);
		return round.isAnswered() ? show(round, other, Openness.of(round).onceReleased(),
				new Visitor(Actor.member(lead), Action.REPORT_VIEWED, "", true)) : Optional.empty();
	}

	/** For one of the people who were asked; empty before release. */
	@Transactional
	public Optional<ReportView> forSeat(SeatVisit visit) {
		this.showMarksToCeo.before(visit);
		RoundView round = this.findRound.of(visit);
		return show(round, Reader.of(visit.role()), Openness.of(round),
				Visitor.reads(visit.actor(), Action.REPORT_VIEWED));
	}

	/**
	 * What a member may take away now as a file.
	 * @param form the file's suffix, for the record
	 */
	@Transactional
	public Optional<ReportView> asFile(String form, SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		return show(round, Reader.of(round, member), Openness.of(round),
				new Visitor(Actor.member(member), Action.EXPORTED, form + "-", false));
	}

	/**
	 * What another reader may take away: for the lead consultant alone, who may look
	 * before the release as on the page.
	 */
	@Transactional
	public Optional<ReportView> asFile(String form, Reader other, SignedIn lead, UUID roundId) {
		RoundView round = ledBy(lead, roundId);
		return round.isAnswered() ? show(round, other, Openness.of(round).onceReleased(),
				new Visitor(Actor.member(lead), Action.EXPORTED, form + "-", true)) : Optional.empty();
	}

	/** The same, as far as it is open to that reader by now. */
	@Transactional
	public Optional<ReportView> asFileNow(String form, Reader other, SignedIn lead, UUID roundId) {
		RoundView round = ledBy(lead, roundId);
		return show(round, other, Openness.of(round),
				new Visitor(Actor.member(lead), Action.EXPORTED, form + "-", true));
	}

	/** What one of the people who were asked may take away. */
	@Transactional
	public Optional<ReportView> asFile(String form, SeatVisit visit) {
		this.showMarksToCeo.before(visit);
		RoundView round = this.findRound.of(visit);
		return show(round, Reader.of(visit.role()), Openness.of(round),
				new Visitor(visit.actor(), Action.EXPORTED, form + "-", false));
	}

	/**
	 * The steps of the plan alone, as the bands name them and nothing more; none while
	 * nothing is open.
	 */
	@Transactional
	public List<Bands.Proposal> planFor(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		if (!round.isReleased()) {
			return List.of();
		}
		this.log.writeOnceAnHour(new AccessLog.Place(round.practiceId(), round.id()), Actor.member(member),
				Action.REPORT_VIEWED, "plan");
		return this.composeReport.compose(read(round), Reader.MEMBER, EnumSet.of(Part.BANDS)).bands().plan();
	}

	/**
	 * What a member may see of the round now, for an export that is written down as a
	 * whole.
	 */
	@Transactional(readOnly = true)
	public Optional<ReportView> forExport(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		return compose(round, Reader.of(round, member), Openness.of(round));
	}

	/** The same for one of the people who were asked. */
	@Transactional(readOnly = true)
	public Optional<ReportView> forExport(SeatVisit visit) {
		RoundView round = this.findRound.of(visit);
		return compose(round, Reader.of(visit.role()), Openness.of(round));
	}

	/** What a member may put on slides now, each time written down as an export. */
	@Transactional
	public Optional<ReportView> forSlides(SignedIn member, UUID roundId, Audience audience) {
		Optional<Reader> others = audience.reader();
		RoundView round = others.isPresent() ? ledBy(member, roundId) : this.findRound.byId(member, roundId);
		Reader reader = others.orElseGet(() -> Reader.of(round, member));
		Optional<ReportView> view = compose(round, reader, Disclosure.onSlides(reader, Openness.of(round)));
		view.map((shown) -> "slides-" + shown.level().code())
			.ifPresent((slides) -> this.log.write(new AccessLog.Place(round.practiceId(), round.id()),
					Actor.member(member), Action.EXPORTED,
					others.map((other) -> "%s, as %s".formatted(slides, other.code())).orElse(slides)));
		return view;
	}

	private RoundView ledBy(SignedIn lead, UUID roundId) {
		RoundView round = this.findRound.byId(lead, roundId);
		if (Reader.of(round, lead) != Reader.LEAD) {
			throw new NotAllowed();
		}
		return round;
	}

	private Optional<ReportView> show(RoundView round, Reader reader, Openness openness, Visitor visitor) {
		Optional<ReportView> view = compose(round, reader, openness);
		view.ifPresent((shown) -> writeDown(round, visitor, visitor.detail(shown.level(), reader)));
		return view;
	}

	private void writeDown(RoundView round, Visitor visitor, String detail) {
		AccessLog.Place place = new AccessLog.Place(round.practiceId(), round.id());
		if (visitor.how() == Action.EXPORTED) {
			this.log.write(place, visitor.actor(), visitor.how(), detail);
		}
		else {
			this.log.writeOnceAnHour(place, visitor.actor(), visitor.how(), detail);
		}
	}

	private Optional<ReportView> compose(RoundView round, Reader reader, Openness openness) {
		return compose(round, reader, Disclosure.parts(reader, openness));
	}

	private Optional<ReportView> compose(RoundView round, Reader reader, Set<Part> open) {
		return open.contains(Part.BANDS) ? Optional.of(this.composeReport.compose(read(round), reader, open))
				: Optional.empty();
	}

	private ReportedRound read(RoundView round) {
		AnsweredRound answered = this.readAnsweredRound.byId(round.id());
		String content = this.scorecards.findFirstByRoundIdOrderByEditionDesc(round.id()).orElseThrow().content();
		Map<Seat, String> people = new EnumMap<>(Seat.class);
		round.seats().forEach((role, seat) -> people.put(role, seat.personName()));
		return new ReportedRound(round.client().name(), people, round.versions(),
				this.json.readValue(content, KeptScorecard.class), ScoreRound.withCeoWhoAnswered(answered.dyad()),
				answered.secondLooks(), round.milestones().released(), round.importNote());
	}

	/**
	 * Who looks.
	 *
	 * @param actor as the log names them
	 * @param how by page, by API or as a file
	 * @param form before the level, in the log; empty but for files
	 * @param previews the lead consultant looks at what somebody else sees
	 */
	private record Visitor(Actor actor, Action how, String form, boolean previews) {

		static Visitor reads(Actor actor, Action how) {
			return new Visitor(actor, how, "", false);
		}

		String detail(Level level, Reader reader) {
			String seen = this.form + level.code();
			return this.previews ? "%s, as %s".formatted(seen, reader.code()) : seen;
		}

	}

}
