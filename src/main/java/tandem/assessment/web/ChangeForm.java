package tandem.assessment.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import tandem.assessment.LinkLife;
import tandem.assessment.Reminders;
import tandem.assessment.RoundField;
import tandem.assessment.RoundPlan;
import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.TimeZones;

/**
 * The form that changes a round, exactly as it was typed, with what it said when it was
 * shown.
 *
 * @param typed what stands in the fields now
 * @param was what stood there when the form was shown
 * @param clashes fields that somebody else had changed by then
 * @param chosen for each of them, whose word is to stand: mine or theirs
 */
record ChangeForm(Map<RoundField, String> typed, Map<RoundField, String> was, Set<RoundField> clashes,
		Map<RoundField, String> chosen) {

	private static final String THEIRS = "theirs";

	static ChangeForm fresh(Map<RoundField, String> stands) {
		return new ChangeForm(stands, stands, Set.of(), Map.of());
	}

	/** A field that was not sent, or that cannot be changed any more, stays as it is. */
	static ChangeForm read(Map<String, String> sent, Map<RoundField, String> stands) {
		Map<RoundField, String> typed = new EnumMap<>(RoundField.class);
		Map<RoundField, String> was = new EnumMap<>(RoundField.class);
		Map<RoundField, String> chosen = new EnumMap<>(RoundField.class);
		Set<RoundField> clashes = EnumSet.noneOf(RoundField.class);
		stands.forEach((field, now) -> {
			String before = sent.getOrDefault("was." + field.code(), now);
			was.put(field, before);
			typed.put(field, sent.getOrDefault(field.code(), before).strip());
			if (sent.containsKey("clash." + field.code())) {
				clashes.add(field);
				chosen.put(field, sent.getOrDefault("use." + field.code(), ""));
			}
		});
		return new ChangeForm(typed, was, clashes, chosen);
	}

	/** Every fault at once: field to message key. */
	Map<String, String> errors(LocalDate today) {
		Map<String, String> errors = new LinkedHashMap<>();
		this.typed.forEach((field, text) -> {
			if (this.clashes.contains(field) && !Set.of("mine", THEIRS).contains(chosen(field))) {
				errors.put(field.code(), "practice.change.choose");
			}
			else if (!text.equals(this.was.get(field)) && !chosen(field).equals(THEIRS)
					&& !isSound(field, text, today)) {
				errors.put(field.code(), fault(field));
			}
		});
		return errors;
	}

	/** What is wanted, in the way that it is kept; only for a form without errors. */
	Map<RoundField, String> wanted() {
		Map<RoundField, String> wanted = new EnumMap<>(RoundField.class);
		this.typed.forEach((field, text) -> {
			boolean theirs = chosen(field).equals(THEIRS);
			wanted.put(field, theirs ? this.was.getOrDefault(field, "") : kept(field, text));
		});
		return wanted;
	}

	/**
	 * The form after somebody else was quicker: theirs where nothing was typed here, both
	 * where something was.
	 */
	ChangeForm beside(Map<RoundField, String> stands, Set<RoundField> clashing) {
		Map<RoundField, String> shown = new EnumMap<>(RoundField.class);
		Map<RoundField, String> base = new EnumMap<>(RoundField.class);
		stands.forEach((field, now) -> {
			String mine = this.typed.getOrDefault(field, now);
			boolean untouched = mine.equals(this.was.get(field));
			shown.put(field, untouched ? now : mine);
			base.put(field, now);
		});
		return new ChangeForm(shown, base, clashing, Map.of());
	}

	private String chosen(RoundField field) {
		return this.chosen.getOrDefault(field, "");
	}

	private static boolean isSound(RoundField field, String text, LocalDate today) {
		return switch (field) {
			case CMO_NAME, CIO_NAME, CEO_NAME -> Name.read(text).isPresent();
			case CMO_EMAIL, CIO_EMAIL, CEO_EMAIL -> text.isEmpty() || EmailAddress.read(text).isPresent();
			case STRATEGY -> Coded.find(Strategy.class, text).isPresent();
			case DUE -> text.isEmpty() || RoundPlan.readDue(text, today).isPresent();
			case LANGUAGE -> Coded.find(Language.class, text).isPresent();
			case LINK_DAYS -> LinkLife.read(text).isPresent();
			case REMINDERS -> Coded.find(Reminders.class, text).isPresent();
			case ZONE -> TimeZones.read(text).isPresent();
		};
	}

	private static String fault(RoundField field) {
		return switch (field) {
			case CMO_NAME, CIO_NAME, CEO_NAME -> "practice.change.error.name";
			case CMO_EMAIL, CIO_EMAIL, CEO_EMAIL -> "practice.round.error.email";
			case STRATEGY -> "practice.round.error.strategy";
			case DUE -> "practice.round.error.due";
			case LANGUAGE -> "practice.round.error.language";
			case LINK_DAYS -> "practice.change.error.link-days";
			case REMINDERS -> "mail.form.error.reminders";
			case ZONE -> "mail.form.error.zone";
		};
	}

	private static String kept(RoundField field, String text) {
		return switch (field) {
			case CMO_EMAIL, CIO_EMAIL, CEO_EMAIL -> EmailAddress.read(text).map(EmailAddress::value).orElse(text);
			default -> text;
		};
	}

}
