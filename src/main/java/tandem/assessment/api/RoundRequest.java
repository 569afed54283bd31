package tandem.assessment.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import tandem.api.Fields;
import tandem.assessment.LinkLife;
import tandem.assessment.Mailing;
import tandem.assessment.ReleaseMode;
import tandem.assessment.Reminders;
import tandem.assessment.RoundPlan;
import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.TimeZones;

/**
 * A round that a script asks for.
 *
 * @param plan what is decided
 * @param draft nobody is invited yet
 */
record RoundRequest(RoundPlan plan, boolean draft) {

	/** Stands where a name was at fault, so that reading can go on to the next fault. */
	private static final RoundPlan.Person NOBODY = new RoundPlan.Person(new Name("-"), null);

	/**
	 * Where and when it is asked for.
	 *
	 * @param today due dates are from today on
	 * @param zone the practice's, where none is named
	 * @param mailIsOn people can be invited and reminded by mail
	 */
	record Setting(LocalDate today, ZoneId zone, boolean mailIsOn) {
	}

	static RoundRequest read(Fields fields, Setting setting) {
		Strategy strategy = fields.text("strategy", (code) -> Coded.find(Strategy.class, code), "invalid.strategy")
			.orElse(Strategy.UNKNOWN);
		String language = fields.text("language", RoundRequest::language, "invalid.language")
			.orElse(Language.ENGLISH.code());
		ReleaseMode release = fields.text("release", (code) -> Coded.find(ReleaseMode.class, code), "invalid.release")
			.orElse(ReleaseMode.FACILITATED);
		LocalDate due = fields.text("due", (day) -> RoundPlan.readDue(day, setting.today()), "invalid.due")
			.orElse(null);
		boolean invite = fields.flag("invite");
		Map<Seat, RoundPlan.Person> people = fields.neededObject("seats")
			.map((seats) -> people(seats, invite && setting.mailIsOn()))
			.orElseGet(() -> new EnumMap<>(Seat.class));
		Seat.PAIR.forEach((seat) -> people.putIfAbsent(seat, NOBODY));
		boolean draft = fields.flag("draft");
		if (invite && !setting.mailIsOn()) {
			fields.fault("invite", "invalid.invite");
		}
		else if (invite && draft) {
			fields.fault("invite", "invalid.invite.draft");
		}
		ZoneId zone = fields.text("zone", TimeZones::read, "invalid.zone").orElse(setting.zone());
		Reminders remind = fields.text("remind", (code) -> Coded.find(Reminders.class, code), "invalid.remind")
			.orElse(Reminders.NONE);
		if (remind != Reminders.NONE && !setting.mailIsOn()) {
			fields.fault("remind", "invalid.remind.mail");
		}
		fields.nothingElse();
		Mailing mailing = new Mailing(invite, zone, remind);
		return new RoundRequest(new RoundPlan(strategy, language, release, due, people, LinkLife.USUAL, null, mailing),
				draft);
	}

	private static Map<Seat, RoundPlan.Person> people(Fields seats, boolean byMail) {
		Map<Seat, RoundPlan.Person> people = new EnumMap<>(Seat.class);
		for (Seat seat : Seat.values()) {
			Optional<Fields> given = seat.isExecutive() ? seats.neededObject(seat.code()) : seats.object(seat.code());
			given.ifPresent((person) -> people.put(seat, person(person, byMail)));
		}
		seats.nothingElse();
		return people;
	}

	private static RoundPlan.Person person(Fields fields, boolean byMail) {
		Name name = fields.needed("name", Name::read, "invalid.name").orElse(NOBODY.name());
		EmailAddress email = fields.text("email", EmailAddress::read, "invalid.email").orElse(null);
		if (byMail && fields.value("email") == null) {
			fields.fault("email", "invalid.invite.email");
		}
		fields.nothingElse();
		return new RoundPlan.Person(name, email);
	}

	private static Optional<String> language(String code) {
		return Coded.find(Language.class, code).map(Language::code);
	}

}
