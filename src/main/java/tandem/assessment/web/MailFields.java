package tandem.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tandem.assessment.Mailing;
import tandem.assessment.Reminders;
import tandem.shared.Coded;
import tandem.shared.TimeZones;

/**
 * What a round's form says about mail, exactly as it was typed.
 *
 * @param invite the personal links go out by mail
 * @param reminders the code of what was chosen
 * @param zone the name of a time zone
 */
record MailFields(boolean invite, String reminders, String zone) {

	static MailFields read(Map<String, String> sent) {
		return new MailFields(sent.containsKey("invite"), sent.getOrDefault("reminders", Reminders.NONE.code()),
				sent.getOrDefault("zone", TimeZones.UTC.getId()));
	}

	/** Field to message key. */
	void check(boolean mailIsOn, Map<String, String> errors) {
		if (this.invite && !mailIsOn) {
			errors.put("invite", "mail.form.error.off");
		}
		if (Coded.find(Reminders.class, this.reminders).isEmpty()) {
			errors.put("reminders", "mail.form.error.reminders");
		}
		if (TimeZones.read(this.zone).isEmpty()) {
			errors.put("zone", "mail.form.error.zone");
		}
	}

	/** What was decided; only without errors. */
	Mailing decided() {
		return new Mailing(this.invite, TimeZones.read(this.zone).orElseThrow(),
				Coded.of(Reminders.class, this.reminders));
	}

	static List<String> rhythms() {
		return Stream.of(Reminders.values()).map(Reminders::code).toList();
	}

}
