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
	public Optional<ReportView> forMember(SignedIn member, UUID roundId, Channel channel) {
		RoundView round = this.findRound.byId(member, roundId);
		return show(round, Reader.of(round, member), Openness.of(round),
				new Visitor(Actor.member(member), channel, false));
	}

	/** The same, without anything that only the marks open. */
	@Transactional
	public Optional<ReportView> bandsForMember(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		Reader reader = Reader.of(round, member);
		return show(round, reader, Disclosure.upTo(Level.BANDS, reader, Openness.of(round)),
				new Visitor(Actor.member(member), Channel.PAGE, false));
	}

	/**
	 * What another reader sees of the round now: for the lead consultant alone.
	 */
	@Transactional
	public Optional<ReportView> as(Reader other, SignedIn lead, UUID roundId, Channel channel) {
		RoundView round = ledBy(lead, roundId);
		return show(round, other, Openness.of(round), new Visitor(Actor.member(lead), channel, true));
	}

	/**
	 * What another reader will see once the bands are released, so that the lead
	 * consultant can look before releasing.
	 */
	@Transactional
	public Optional<ReportView> asOnceReleased(Reader other, SignedIn lead, UUID roundId, Channel channel) {
		RoundView round = ledBy(lead, roundId);
		return round.isAnswered()
				? show(round, other, Openness.of(round).onceReleased(), new Visitor(Actor.member(lead), channel, true))
				: Optional.empty();
	}

	/** For one of the people who were asked; empty before release. */
	@Transactional
	public Optional<ReportView> forSeat(SeatVisit visit, Channel channel) {
		this.showMarksToCeo.before(visit);
		RoundView round = this.findRound.of(visit);
		return show(round, Reader.of(visit.role()), Openness.of(round), new Visitor(visit.actor(), channel, false));
	}

	/**
	 * For somebody outside of the round whose link has been found alive; empty where
	 * nothing is open to them.
	 * @param most up to which level the link was made
	 * @param holder whoever holds it, as the log names them
	 */
	@Transactional
	public Optional<ReportView> forOutsider(UUID roundId, Level most, Actor holder) {
		RoundView round = this.findRound.asItStands(roundId);
		return show(round, Reader.OUTSIDER, Disclosure.upTo(most, Reader.OUTSIDER, Openness.of(round)),
				new Visitor(holder, Channel.PAGE, false));
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
		return show(round, reader, Disclosure.onSlides(reader, Openness.of(round)),
				new Visitor(Actor.member(member), Channel.file("slides"), others.isPresent()));
	}

	private RoundView ledBy(SignedIn lead, UUID roundId) {
		RoundView round = this.findRound.byId(lead, roundId);
		if (Reader.of(round, lead) != Reader.LEAD) {
			throw new NotAllowed();
		}
		return round;
	}

	private Optional<ReportView> show(RoundView round, Reader reader, Openness openness, Visitor visitor) {
		return show(round, reader, Disclosure.parts(reader, openness), visitor);
	}

	private Optional<ReportView> show(RoundView round, Reader reader, Set<Part> open, Visitor visitor) {
		Optional<ReportView> view = compose(round, reader, open);
		view.ifPresent((shown) -> visitor.channel()
			.writeDown(this.log, new AccessLog.Place(round.practiceId(), round.id()), visitor.actor(),
					visitor.detail(shown.level(), reader)));
		return view;
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
	 * @param channel how it reaches them
	 * @param previews the lead consultant looks at what somebody else sees
	 */
	private record Visitor(Actor actor, Channel channel, boolean previews) {

		String detail(Level level, Reader reader) {
			String seen = this.channel.form() + level.code();
			return this.previews ? "%s, as %s".formatted(seen, reader.code()) : seen;
		}

	}

}
