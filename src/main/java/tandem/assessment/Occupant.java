package tandem.assessment;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.EmailAddress;

/** Who sits at a seat, and how they are reached. */
@Embeddable
class Occupant {

	private String personName;

	private @Nullable String email;

	/** Which person in a row this is: a form that knew somebody else is out of date. */
	private int occupancy;

	private @Nullable Instant erasedAt;

	@NullUnmarked
	protected Occupant() {
	}

	private Occupant(RoundPlan.Person person, int occupancy) {
		this.personName = person.name().value();
		this.email = (person.email() != null) ? person.email().value() : null;
		this.occupancy = occupancy;
	}

	static Occupant first(RoundPlan.Person person) {
		return new Occupant(person, 1);
	}

	/** Somebody else after this one. */
	Occupant next(RoundPlan.Person person) {
		return new Occupant(person, this.occupancy + 1);
	}

	/** The same person, written in another way. */
	void correct(RoundField field, String text) {
		if (field.isName()) {
			this.personName = text;
		}
		else {
			this.email = EmailAddress.read(text).map(EmailAddress::value).orElse(null);
		}
	}

	/** Had everything erased; the seat waits for somebody else. */
	boolean isErased() {
		return this.erasedAt != null;
	}

	@Nullable Instant erasedAt() {
		return this.erasedAt;
	}

	String name() {
		return this.personName;
	}

	@Nullable String email() {
		return this.email;
	}

	Optional<EmailAddress> address() {
		return Optional.ofNullable(this.email).flatMap(EmailAddress::read);
	}

	int occupancy() {
		return this.occupancy;
	}

}
