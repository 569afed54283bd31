package tandem.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.instrument.Strategy;
import tandem.shared.Coded;

/** What was agreed when a round was made; some of it may still change. */
@Embeddable
class RoundTerms {

	@Enumerated(EnumType.STRING)
	private Strategy strategy;

	private String language;

	@Enumerated(EnumType.STRING)
	private ReleaseMode releaseMode;

	private @Nullable LocalDate due;

	private int linkDays;

	private Rhythm rhythm;

	/** The round before, for the trend. */
	private @Nullable UUID followsId;

	@NullUnmarked
	protected RoundTerms() {
	}

	RoundTerms(RoundPlan plan) {
		this.strategy = plan.strategy();
		this.language = plan.language();
		this.releaseMode = plan.release();
		this.due = plan.due();
		this.linkDays = plan.linkLife().days();
		this.rhythm = Rhythm.of(plan.mailing());
		this.followsId = plan.follows();
	}

	void describe(Map<RoundField, String> facts) {
		facts.put(RoundField.STRATEGY, this.strategy.code());
		facts.put(RoundField.DUE, (this.due != null) ? this.due.toString() : "");
		facts.put(RoundField.LANGUAGE, this.language);
		facts.put(RoundField.LINK_DAYS, Integer.toString(this.linkDays));
		facts.put(RoundField.REMINDERS, this.rhythm.reminders().code());
		facts.put(RoundField.ZONE, this.rhythm.timeZone());
	}

	void change(RoundField field, String text) {
		switch (field) {
			case STRATEGY -> this.strategy = Coded.of(Strategy.class, text);
			case DUE -> this.due = text.isEmpty() ? null : LocalDate.parse(text);
			case LANGUAGE -> this.language = text;
			case LINK_DAYS -> this.linkDays = new LinkLife(Integer.parseInt(text)).days();
			case REMINDERS -> this.rhythm = this.rhythm.reminding(Coded.of(Reminders.class, text));
			case ZONE -> this.rhythm = this.rhythm.in(ZoneId.of(text));
			default -> throw new IllegalArgumentException(field.code());
		}
	}

	Strategy strategy() {
		return this.strategy;
	}

	String language() {
		return this.language;
	}

	@Nullable LocalDate due() {
		return this.due;
	}

	LinkLife linkLife() {
		return new LinkLife(this.linkDays);
	}

	@Nullable Instant nextReminder(Instant after, Instant start) {
		return this.rhythm.next(after, start, this.due);
	}

	Rhythm rhythm() {
		return this.rhythm;
	}

	RoundView.Terms view() {
		return new RoundView.Terms(this.strategy, this.language, this.releaseMode, this.due, this.linkDays,
				this.rhythm.zone(), this.rhythm.reminders(), this.followsId);
	}

}
