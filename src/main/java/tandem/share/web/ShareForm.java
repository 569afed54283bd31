package tandem.share.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.assessment.FormKey;
import tandem.assessment.ResumeCode;
import tandem.report.Level;
import tandem.share.ShareTerms;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.Name;

/**
 * The form that makes a link to a report, exactly as it was typed.
 *
 * @param key names this form, so that sending it twice makes one link
 * @param forWhom for whom it is meant
 * @param level the code of the level
 * @param language of its reader
 * @param life a number of days, or {@code date}
 * @param until the last day, where one was chosen
 * @param guard the code of how it is guarded: none, made or own
 * @param code six digits, where they were chosen
 */
record ShareForm(String key, String forWhom, String level, String language, String life, String until, String guard,
		String code) {

	static final List<String> LIVES = List.of("7", "30", "90", "date");

	static final List<String> GUARDS = List.of("made", "own", "none");

	private static final String DATE = "date";

	private static final int LONGEST = 90;

	static ShareForm fresh(String language) {
		return new ShareForm(FormKey.fresh().value().toString(), "", Level.BANDS.code(), language, "30", "", "made",
				"");
	}

	static ShareForm read(Map<String, String> sent) {
		return new ShareForm(text(sent, "key"), text(sent, "forWhom"), text(sent, "level"), text(sent, "language"),
				text(sent, "life"), text(sent, "until"), text(sent, "guard"), text(sent, "code"));
	}

	private static String text(Map<String, String> sent, String field) {
		return sent.getOrDefault(field, "").strip();
	}

	/**
	 * Every fault at once: field to message key.
	 * @param levels what may be shown now
	 */
	Map<String, String> errors(List<Level> levels, Today today) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (Name.read(this.forWhom).isEmpty()) {
			errors.put("forWhom", "share.error.for-whom");
		}
		Optional<Level> wanted = Coded.find(Level.class, this.level);
		if (wanted.isEmpty() || !levels.contains(wanted.get())) {
			errors.put("level", this.level.equals(Level.MARKS.code()) ? "share.error.marks" : "share.error.level");
		}
		if (!LIVES.contains(this.life)) {
			errors.put("life", "share.error.life");
		}
		if (this.life.equals(DATE) && today.lastDay(this.until) == null) {
			errors.put("until", "share.error.until");
		}
		if (!GUARDS.contains(this.guard)) {
			errors.put("guard", "share.error.guard");
		}
		if (this.guard.equals("own") && !ResumeCode.typed(this.code).isWellFormed()) {
			errors.put("code", "share.error.code");
		}
		else if (this.guard.equals("own") && ResumeCode.typed(this.code).isTooSimple()) {
			errors.put("code", "share.error.simple");
		}
		if (Coded.find(Language.class, this.language).isEmpty()) {
			errors.put("language", "share.error.language");
		}
		return errors;
	}

	boolean wantsMadeCode() {
		return this.guard.equals("made");
	}

	/**
	 * Only for a form without errors.
	 * @param made the code that was made for it, if it wants one
	 */
	ShareTerms terms(Today today, @Nullable ResumeCode made) {
		return new ShareTerms(Name.read(this.forWhom).orElseThrow(), Coded.of(Level.class, this.level),
				Coded.of(Language.class, this.language), expires(today),
				this.guard.equals("own") ? ResumeCode.typed(this.code) : made);
	}

	private Instant expires(Today today) {
		LocalDate last = this.life.equals(DATE) ? today.lastDay(this.until) : null;
		return (last != null) ? last.plusDays(1).atStartOfDay(today.zone()).toInstant()
				: today.now().plus(Duration.ofDays(Integer.parseInt(this.life)));
	}

	/** A key that is none is as good as a new one. */
	FormKey formKey() {
		return FormKey.read(this.key).orElseGet(FormKey::fresh);
	}

	/**
	 * Now, where the people of the round are.
	 */
	record Today(Instant now, ZoneId zone) {

		/** From today on and not too far away; {@code null} for any other. */
		@Nullable LocalDate lastDay(String typed) {
			try {
				LocalDate day = LocalDate.parse(typed);
				return (day.isBefore(date()) || day.isAfter(farthest())) ? null : day;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		LocalDate date() {
			return LocalDate.ofInstant(this.now, this.zone);
		}

		LocalDate farthest() {
			return date().plusDays(LONGEST);
		}

	}

}
