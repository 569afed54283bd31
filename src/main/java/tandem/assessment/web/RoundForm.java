package tandem.assessment.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.assessment.FormKey;
import tandem.assessment.LinkLife;
import tandem.assessment.NotFound;
import tandem.assessment.ReleaseMode;
import tandem.assessment.RoundPlan;
import tandem.assessment.RoundView;
import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.Language;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * The form for a new round, exactly as it was typed.
 *
 * @param key names this form, so that sending it twice makes one round
 * @param people what stands in the two fields of each seat
 * @param asksCeo the CEO is asked, too
 * @param strategy the code of what was chosen
 * @param due a day, or nothing
 * @param language the code of what was chosen
 * @param release the code of who opens the report
 * @param linkDays for how many days the personal links work
 * @param follows the id of the round before, or nothing
 * @param mail what goes by mail
 */
record RoundForm(String key, Map<Seat, Typed> people, boolean asksCeo, String strategy, String due, String language,
		String release, String linkDays, String follows, MailFields mail) {

	/** The two fields of one seat. */
	record Typed(String name, String email) {

		boolean isBlank() {
			return this.name.isBlank() && this.email.isBlank();
		}

	}

	static RoundForm empty(Locale reader, ZoneId zone) {
		return read(Map.of("key", FormKey.fresh().value().toString(), "language", reader.toLanguageTag(), "zone",
				zone.getId()));
	}

	/** The same people and terms as before; only the due date is asked anew. */
	static RoundForm following(RoundView before) {
		Map<String, String> copied = new LinkedHashMap<>();
		copied.put("key", FormKey.fresh().value().toString());
		copied.put("follows", before.id().toString());
		copied.put("strategy", before.terms().strategy().code());
		copied.put("language", before.terms().language());
		copied.put("release", before.terms().release().code());
		copied.put("linkDays", Integer.toString(before.terms().linkDays()));
		copied.put("zone", before.terms().zone().getId());
		copied.put("reminders", before.terms().reminders().code());
		before.seats().forEach((seat, person) -> {
			if (!person.erased()) {
				copied.put(seat.code() + "Name", person.personName());
				copied.put(seat.code() + "Email", (person.email() != null) ? person.email() : "");
			}
		});
		if (before.hasCeo()) {
			copied.put("askCeo", "true");
		}
		return read(copied);
	}

	static RoundForm read(Map<String, String> sent) {
		Map<Seat, Typed> people = new EnumMap<>(Seat.class);
		for (Seat seat : Seat.values()) {
			people.put(seat, new Typed(sent.getOrDefault(seat.code() + "Name", ""),
					sent.getOrDefault(seat.code() + "Email", "")));
		}
		return new RoundForm(sent.getOrDefault("key", ""), people, sent.containsKey("askCeo"),
				sent.getOrDefault("strategy", ""), sent.getOrDefault("due", ""),
				sent.getOrDefault("language", Language.ENGLISH.code()),
				sent.getOrDefault("release", ReleaseMode.FACILITATED.code()),
				sent.getOrDefault("linkDays", Integer.toString(LinkLife.USUAL.days())),
				sent.getOrDefault("follows", ""), MailFields.read(sent));
	}

	Typed of(Seat seat) {
		return Objects.requireNonNull(this.people.get(seat));
	}

	public Typed cmo() {
		return of(Seat.CMO);
	}

	public Typed cio() {
		return of(Seat.CIO);
	}

	public Typed ceo() {
		return of(Seat.CEO);
	}

	/** Every fault at once: field to message key, in the order of the page. */
	Map<String, String> errors(LocalDate today, boolean mailIsOn) {
		Map<String, String> errors = new LinkedHashMap<>();
		Seat.PAIR.forEach((seat) -> check(seat, errors));
		if (this.asksCeo) {
			check(Seat.CEO, errors);
		}
		else if (!ceo().isBlank()) {
			errors.put("askCeo", "practice.round.error.ceo-unclear");
		}
		if (Coded.find(Strategy.class, this.strategy).isEmpty()) {
			errors.put("strategy", "practice.round.error.strategy");
		}
		if (!this.due.isBlank() && RoundPlan.readDue(this.due, today).isEmpty()) {
			errors.put("due", "practice.round.error.due");
		}
		if (Coded.find(Language.class, this.language).isEmpty()) {
			errors.put("language", "practice.round.error.language");
		}
		if (Coded.find(ReleaseMode.class, this.release).isEmpty()) {
			errors.put("release", "practice.round.error.release");
		}
		if (LinkLife.read(this.linkDays).isEmpty()) {
			errors.put("linkDays", "practice.change.error.link-days");
		}
		this.mail.check(mailIsOn, errors);
		if (FormKey.read(this.key).isEmpty()) {
			errors.put("form", "practice.error.form");
		}
		return errors;
	}

	private void check(Seat seat, Map<String, String> errors) {
		Typed typed = of(seat);
		if (typed.name().isBlank()) {
			errors.put(seat.code() + "Name", "practice.round.error.name." + seat.code());
		}
		else if (Name.read(typed.name()).isEmpty()) {
			errors.put(seat.code() + "Name", "practice.error.name");
		}
		if (!typed.email().isBlank() && EmailAddress.read(typed.email()).isEmpty()) {
			errors.put(seat.code() + "Email", "practice.round.error.email");
		}
		else if (typed.email().isBlank() && this.mail.invite()) {
			errors.put(seat.code() + "Email", "mail.form.email-needed");
		}
	}

	/** What was decided; only for a form without errors. */
	RoundPlan plan(LocalDate today) {
		Map<Seat, RoundPlan.Person> persons = new EnumMap<>(Seat.class);
		Stream.of(Seat.values())
			.filter((seat) -> this.asksCeo || seat.isExecutive())
			.forEach((seat) -> persons.put(seat, person(of(seat))));
		return new RoundPlan(Coded.of(Strategy.class, this.strategy), this.language,
				Coded.of(ReleaseMode.class, this.release), dueDay(today), persons,
				LinkLife.read(this.linkDays).orElseThrow(), followed().orElse(null), this.mail.decided());
	}

	/** The round before; an id that cannot be one is nobody’s. */
	Optional<UUID> followed() {
		try {
			return this.follows.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(this.follows));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound();
		}
	}

	private @Nullable LocalDate dueDay(LocalDate today) {
		return RoundPlan.readDue(this.due, today).orElse(null);
	}

	private static RoundPlan.Person person(Typed typed) {
		return new RoundPlan.Person(Name.read(typed.name()).orElseThrow(),
				EmailAddress.read(typed.email()).orElse(null));
	}

}
