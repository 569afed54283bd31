package tandem.share;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.record.AccessLog;
import tandem.report.Level;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.Seat;
import tandem.shared.Secret;

/**
 * A link to a released report, from its making to its end, and how often it was opened.
 */
@Entity
@Table(name = "report_share")
@SuppressWarnings("UnusedVariable") // the hash of the link is read by queries only
class Share {

	@Id
	private UUID id;

	private UUID practiceId;

	private UUID roundId;

	private UUID madeBy;

	private Instant madeAt;

	private String forWhom;

	@Enumerated(EnumType.STRING)
	private Level level;

	private String language;

	private String secretHash;

	private @Nullable String codeHash;

	private Instant expiresAt;

	private @Nullable Instant endedAt;

	private @Nullable Instant cmoAgreedAt;

	private @Nullable Instant cioAgreedAt;

	private int views;

	private @Nullable Instant firstViewedAt;

	private @Nullable Instant lastViewedAt;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Share() {
	}

	Share(UUID id, RoundView round, UUID madeBy, ShareTerms terms, Keys keys, Instant now) {
		this.id = id;
		this.practiceId = round.practiceId();
		this.roundId = round.id();
		this.madeBy = madeBy;
		this.madeAt = now;
		this.forWhom = terms.forWhom().value();
		this.level = terms.level();
		this.language = terms.language().code();
		this.expiresAt = terms.expires();
		this.secretHash = keys.link().hash();
		this.codeHash = keys.codeHash();
	}

	/** What opens it: the link, and the slow hash of a code if there is one. */
	record Keys(Secret link, @Nullable String codeHash) {
	}

	/** Counts one opening. */
	void view(Instant now) {
		this.views++;
		if (this.firstViewedAt == null) {
			this.firstViewedAt = now;
		}
		this.lastViewedAt = now;
	}

	/** One of the two lets it hold the marks; it takes both. */
	void agree(Seat executive, Instant now) {
		requireForMarks();
		if (!agreed().contains(executive)) {
			answer(executive, now);
		}
	}

	/** Takes such a word back, at any time. */
	void disagree(Seat executive) {
		requireForMarks();
		answer(executive, null);
	}

	private void requireForMarks() {
		if (this.level != Level.MARKS) {
			throw new WrongState("share.bands-only");
		}
	}

	private void answer(Seat executive, @Nullable Instant moment) {
		if (executive == Seat.CMO) {
			this.cmoAgreedAt = moment;
		}
		else {
			this.cioAgreedAt = moment;
		}
	}

	/** Who of the two lets it hold the marks. */
	Set<Seat> agreed() {
		Set<Seat> agreed = EnumSet.noneOf(Seat.class);
		if (this.cmoAgreedAt != null) {
			agreed.add(Seat.CMO);
		}
		if (this.cioAgreedAt != null) {
			agreed.add(Seat.CIO);
		}
		return agreed;
	}

	/** Up to where it may show the report, as far as the two have said. */
	private Level most() {
		return agreed().containsAll(Seat.PAIR) ? this.level : Level.BANDS;
	}

	/** For good. */
	void end(Instant now) {
		if (this.endedAt == null) {
			this.endedAt = now;
		}
	}

	/** Gives it other keys in place of some that nobody has used. */
	void renew(Keys keys) {
		if (this.views > 0) {
			throw new IllegalStateException("Somebody has opened the link");
		}
		this.secretHash = keys.link().hash();
		this.codeHash = keys.codeHash();
	}

	boolean isMadeAfter(Instant moment) {
		return this.madeAt.isAfter(moment);
	}

	boolean isEnded() {
		return this.endedAt != null;
	}

	boolean hasExpired(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	boolean isOpened() {
		return this.views > 0;
	}

	boolean isMadeBy(UUID memberId) {
		return this.madeBy.equals(memberId);
	}

	UUID id() {
		return this.id;
	}

	UUID roundId() {
		return this.roundId;
	}

	UUID practiceId() {
		return this.practiceId;
	}

	UUID madeBy() {
		return this.madeBy;
	}

	Instant expires() {
		return this.expiresAt;
	}

	String forWhom() {
		return this.forWhom;
	}

	@Nullable String codeHash() {
		return this.codeHash;
	}

	int views() {
		return this.views;
	}

	AccessLog.Place place() {
		return new AccessLog.Place(this.practiceId, this.roundId);
	}

	/** Whoever holds the link. */
	ShareReader holder() {
		return new ShareReader(this.id, this.roundId, this.practiceId, this.forWhom, most(),
				Coded.of(Language.class, this.language), this.expiresAt);
	}

	ShareView view(RoundView round, ShareState state, String maker) {
		Level shown = round.areMarksOpenToCeo() ? most() : Level.BANDS;
		return new ShareView(this.id, this.forWhom, this.level, shown, agreed(), this.language, this.codeHash != null,
				maker, this.madeAt, this.expiresAt, state, this.views, this.firstViewedAt, this.lastViewedAt);
	}

}
