package tandem.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.Seat;

/** One person's place in one round: invited, opened, consented, submitted or declined. */
@Entity
@Table(name = "seat")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class SeatAtTable {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Round round;

	@Enumerated(EnumType.STRING)
	private Seat role;

	private Occupant occupant;

	private @Nullable Reach reach;

	private @Nullable Instant invitedAt;

	private @Nullable Instant openedAt;

	private GivenConsent consent = GivenConsent.NONE;

	private KeptSheet sheet = new KeptSheet();

	private @Nullable Instant declinedAt;

	private @Nullable TurnedKeys keys;

	private @Nullable NamedLead namedLead;

	/** Written by its own statement, so that no other change of the seat undoes it. */
	@Column(insertable = false, updatable = false)
	private @Nullable String language;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected SeatAtTable() {
	}

	SeatAtTable(UUID id, Round round, Seat role, RoundPlan.Person person) {
		this.id = id;
		this.round = round;
		this.role = role;
		this.occupant = Occupant.first(person);
	}

	void invite(Instant now) {
		if (this.invitedAt == null) {
			this.invitedAt = now;
		}
	}

	void open(Instant now) {
		if (this.openedAt == null) {
			this.openedAt = now;
		}
	}

	/** Accepts the disclosure plan and chooses the code for further devices. */
	void consent(String disclosure, String hashedCode, boolean blindSpots, @Nullable String shownEmail, Instant now) {
		new SeatGate(this).requireOpen();
		this.consent = GivenConsent.now(now, disclosure, blindSpots, hashedCode);
		name(this.round.leadMemberId());
		if (hasDeclined()) {
			this.declinedAt = null;
			this.round.weighAnew();
		}
		reach().consent(shownEmail, email());
	}

	/** Instead of one that was forgotten. */
	void changeCode(String hashedCode) {
		this.consent = this.consent.under(hashedCode);
	}

	/** Opens the answers to this lead consultant. */
	void name(UUID leadId) {
		this.namedLead = new NamedLead(leadId, null);
	}

	/** To a lead consultant who has taken over; nothing where none was named. */
	void say(@Nullable LeadAnswer answer) {
		this.namedLead = (this.namedLead != null) ? this.namedLead.saying(answer) : null;
	}

	@Nullable NamedLead namedLead() {
		return this.namedLead;
	}

	/** Locks the sheet; doing it again changes nothing. */
	void submit(String freshReceipt, Instant now) {
		new SeatGate(this).requireConsent();
		this.sheet.lock(freshReceipt, now);
	}

	void reopen() {
		if (!isSubmitted()) {
			throw new WrongState("reopen.not-submitted");
		}
		this.sheet.unlock();
		this.keys = null;
	}

	/** Takes the sheet back: consent, code, answers and keys go. */
	void empty() {
		this.namedLead = null;
		this.keys = null;
		this.sheet.empty();
		this.consent = GivenConsent.NONE;
		reach().forgetConsent();
	}

	void decline(Instant now) {
		if (isSubmitted()) {
			throw new WrongState("decline.submitted");
		}
		empty();
		this.declinedAt = now;
		this.round.weighAnew();
	}

	/** Without a moment it is turned back. */
	void turn(Key key, @Nullable Instant moment) {
		this.keys = TurnedKeys.of(this.keys).with(key, moment);
	}

	boolean hasTurned(Key key) {
		return TurnedKeys.of(this.keys).all().contains(key);
	}

	/** Somebody else sits here from now on; the seat has been emptied. */
	void handTo(RoundPlan.Person next) {
		this.occupant = this.occupant.next(next);
		this.invitedAt = null;
		this.openedAt = null;
		reach().startAnew();
		if (hasDeclined()) {
			this.declinedAt = null;
			this.round.weighAnew();
		}
	}

	/** An import brings the consent obtained elsewhere. */
	void imported(String disclosure, String freshReceipt, Instant now) {
		this.openedAt = (this.openedAt != null) ? this.openedAt : now;
		this.consent = this.consent.elsewhere(disclosure, now);
		name(this.round.leadMemberId());
		submit(freshReceipt, now);
	}

	boolean isOpened() {
		return this.openedAt != null;
	}

	boolean isSubmitted() {
		return this.sheet.isLocked();
	}

	boolean hasDeclined() {
		return this.declinedAt != null;
	}

	UUID id() {
		return this.id;
	}

	Round round() {
		return this.round;
	}

	Seat role() {
		return this.role;
	}

	String personName() {
		return this.occupant.name();
	}

	/** What the person chose, else the round's. */
	Language language() {
		return Coded.of(Language.class, (this.language != null) ? this.language : this.round.terms().language());
	}

	/** Nothing is kept of somebody without an address who was never reminded. */
	Reach reach() {
		if (this.reach == null) {
			this.reach = new Reach();
		}
		return this.reach;
	}

	GivenConsent consent() {
		return this.consent;
	}

	/** Without a moment it is taken back. */
	void agreeToResearch(@Nullable Instant moment) {
		this.consent = this.consent.forResearch(moment);
	}

	KeptSheet sheet() {
		return this.sheet;
	}

	Occupant occupant() {
		return this.occupant;
	}

	@Nullable String email() {
		return this.occupant.email();
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	SeatView view(int answered, int asked) {
		return new SeatView(this.id, this.role, personName(), email(), this.invitedAt, this.openedAt,
				this.consent.consentedAt(), this.sheet.submittedAt(), this.declinedAt,
				Math.min(1.0, (double) answered / asked), this.consent.blindSpotsForPair(), language(),
				TurnedKeys.of(this.keys).all(), this.occupant.occupancy(), this.occupant.erasedAt());
	}

}
