package tandem.account.web;

import java.util.Map;
import java.util.Optional;

import tandem.account.ChangePractice.Settings;
import tandem.account.ClientsSeen;
import tandem.shared.Coded;
import tandem.shared.Name;
import tandem.shared.TimeZones;

/**
 * The form of a practice's settings, exactly as it was typed.
 *
 * @param practice its name
 * @param clients the code of what was chosen
 * @param zone the name of a time zone, or nothing
 */
record PracticeForm(String practice, String clients, String zone) {

	static PracticeForm of(Settings settings) {
		return new PracticeForm(settings.name(), settings.clientsSeen().code(),
				(settings.zone() != null) ? settings.zone().getId() : "");
	}

	static PracticeForm read(Map<String, String> sent) {
		return read(sent, "");
	}

	/** What stood in the fields when the form was shown. */
	static PracticeForm was(Map<String, String> sent) {
		return read(sent, "was.");
	}

	private static PracticeForm read(Map<String, String> sent, String prefix) {
		return new PracticeForm(sent.getOrDefault(prefix + "practice", ""), sent.getOrDefault(prefix + "clients", ""),
				sent.getOrDefault(prefix + "zone", "").strip());
	}

	FormErrors.Found check(FormErrors.Found errors) {
		errors.name("practice", this.practice);
		if (Coded.find(ClientsSeen.class, this.clients).isEmpty()) {
			errors.add("clients", "members.invalid.clients");
		}
		if (!this.zone.isEmpty() && TimeZones.read(this.zone).isEmpty()) {
			errors.add("zone", "mail.form.error.zone");
		}
		return errors;
	}

	/** Only for a form without errors. */
	Settings wanted(long version) {
		return new Settings(Name.read(this.practice).orElseThrow().value(), Coded.of(ClientsSeen.class, this.clients),
				TimeZones.read(this.zone).orElse(null), version);
	}

	/**
	 * After somebody else was quicker: theirs where nothing was typed here, so that
	 * sending it again undoes nothing of theirs unseen.
	 */
	PracticeForm beside(PracticeForm was, PracticeForm now) {
		return new PracticeForm(untouched(this.practice, was.practice, now.practice),
				untouched(this.clients, was.clients, now.clients), untouched(this.zone, was.zone, now.zone));
	}

	private static String untouched(String typed, String was, String now) {
		return Optional.of(typed).filter((text) -> !text.equals(was)).orElse(now);
	}

}
