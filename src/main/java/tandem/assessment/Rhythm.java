package tandem.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** When the people of a round are reminded. */
@Embeddable
record Rhythm(@Column(name = "time_zone") String timeZone, @Enumerated(EnumType.STRING) Reminders reminders) {

	static Rhythm of(Mailing mailing) {
		return new Rhythm(mailing.zone().getId(), mailing.reminders());
	}

	ZoneId zone() {
		return ZoneId.of(this.timeZone);
	}

	Rhythm in(ZoneId other) {
		return new Rhythm(other.getId(), this.reminders);
	}

	Rhythm reminding(Reminders otherwise) {
		return new Rhythm(this.timeZone, otherwise);
	}

	@Nullable Instant next(Instant after, Instant start, @Nullable LocalDate due) {
		return this.reminders.next(after, LocalDate.ofInstant(start, zone()), due, zone()).orElse(null);
	}

}
