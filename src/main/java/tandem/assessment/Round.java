package tandem.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.shared.Seat;

/**
 * One assessment of one pair, from draft to archive; its versions are pinned for good.
 */
@Entity
@Table(name = "assessment_round")
@EntityListeners(NewestRound.class)
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Round {

	/** More than there are: a seat that goes must not bring an older version back. */
	private static final long CHANGES_OF_SEATS = 1_000_000;

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Client client;

	private UUID practiceId;

	private UUID leadMemberId;

	@Enumerated(EnumType.STRING)
	private RoundStatus status = RoundStatus.DRAFT;

	private int urgency = Urgency.of(RoundStatus.DRAFT, false);

	private RoundTerms terms;

	private Versions versions;

	private RoundSteps steps;

	private @Nullable ObtainedConsent obtainedConsent;

	@OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
	private List<SeatAtTable> seats = new java.util.ArrayList<>();

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Round() {
	}

	Round(UUID id, Client client, SignedIn lead, RoundPlan plan, Versions versions, Instant createdAt) {
		this.id = id;
		this.client = client;
		this.practiceId = client.practiceId();
		this.leadMemberId = lead.memberId();
		this.terms = new RoundTerms(plan);
		this.versions = versions;
		this.steps = new RoundSteps(createdAt);
		plan.people().forEach(this::seatAdded);
	}

	void launch(Instant now) {
		require(RoundStatus.DRAFT, "launch.not-draft");
		become(RoundStatus.COLLECTING);
		this.steps.launched(now);
		new RoundReminders(this).planAnew(now);
	}

	void seatAdded(Seat role, RoundPlan.Person person) {
		this.seats.add(new SeatAtTable(UUID.randomUUID(), this, role, person));
	}

	void seatLeft(SeatAtTable seat) {
		this.seats.remove(seat);
	}

	void cancel(Instant now) {
		if (this.status != RoundStatus.DRAFT && !this.status.isBeforeRelease()) {
			throw new WrongState("cancel.too-late");
		}
		become(RoundStatus.CANCELLED);
		this.steps.closed(now);
	}

	void archive(Instant now) {
		require(RoundStatus.RELEASED, "archive.not-released");
		become(RoundStatus.ARCHIVED);
		this.steps.closed(now);
	}

	/** Back from the archive, as it was. */
	void bringBack() {
		require(RoundStatus.ARCHIVED, "unarchive.not-archived");
		if (this.steps.isReduced()) {
			throw new WrongState("report.reduced");
		}
		become(RoundStatus.RELEASED);
		this.steps.closed(null);
	}

	/** For its people: their pages are closed. */
	boolean isOver(Instant now) {
		return AfterTheRound.isNow(this.status, this.steps.closedAt(), now);
	}

	/** Both executives have submitted: the answers are all here. */
	void complete(Instant now) {
		require(RoundStatus.COLLECTING, "complete.not-collecting");
		become(RoundStatus.COMPLETE);
		this.steps.completed(now);
	}

	/** An executive withdrew before release. */
	void collectAgain() {
		if (this.status == RoundStatus.COMPLETE) {
			become(RoundStatus.COLLECTING);
			this.steps.completed(null);
		}
	}

	/** Opens the report to the pair: bands first, marks as a second step. */
	void release(ReleaseLevel level, Instant now) {
		if (level == ReleaseLevel.BANDS) {
			require(RoundStatus.COMPLETE, this.steps.isReleased(level) ? "release.already" : "release.not-complete");
			become(RoundStatus.RELEASED);
		}
		else {
			require(RoundStatus.RELEASED, "release.bands-first");
			if (this.steps.isReleased(level)) {
				throw new WrongState("release.already");
			}
		}
		this.steps.released(level, now);
	}

	/** The round was answered elsewhere, with consent obtained there. */
	void imported(ObtainedConsent consent) {
		this.obtainedConsent = consent;
	}

	boolean isPairSubmitted() {
		return this.seats.stream().filter((seat) -> seat.role().isExecutive()).allMatch(SeatAtTable::isSubmitted);
	}

	/** The seat of this role, or nobody's. */
	SeatAtTable seat(Seat role) {
		return this.seats.stream().filter((seat) -> seat.role() == role).findFirst().orElseThrow(NotFound::new);
	}

	List<SeatAtTable> seats() {
		return this.seats.stream().sorted(java.util.Comparator.comparing(SeatAtTable::role)).toList();
	}

	/** Running it passes at once; the marks wait for the executives. */
	void handOver(UUID to) {
		this.leadMemberId = to;
		new LeadConsent(this).askAnew();
	}

	boolean isLedBy(SignedIn member) {
		return this.leadMemberId.equals(member.memberId());
	}

	UUID id() {
		return this.id;
	}

	Client client() {
		return this.client;
	}

	UUID practiceId() {
		return this.practiceId;
	}

	AccessLog.Place place() {
		return new AccessLog.Place(this.practiceId, this.id);
	}

	RoundStatus status() {
		return this.status;
	}

	RoundTerms terms() {
		return this.terms;
	}

	RoundSteps steps() {
		return this.steps;
	}

	Versions versions() {
		return this.versions;
	}

	@Nullable ObtainedConsent obtainedConsent() {
		return this.obtainedConsent;
	}

	UUID leadMemberId() {
		return this.leadMemberId;
	}

	/** Grows with every change that a view shows, those of its seats included. */
	long shownVersion() {
		long own = (this.version != null) ? this.version : 0;
		return own * CHANGES_OF_SEATS + this.seats.stream().mapToLong(SeatAtTable::version).sum();
	}

	/** Somebody has said no, or thinks again. */
	void weighAnew() {
		this.urgency = Urgency.of(this.status,
				this.seats.stream().anyMatch((seat) -> seat.role().isExecutive() && seat.hasDeclined()));
	}

	private void become(RoundStatus next) {
		this.status = next;
		weighAnew();
	}

	private void require(RoundStatus required, String otherwise) {
		if (this.status != required) {
			throw new WrongState(otherwise);
		}
	}

}
