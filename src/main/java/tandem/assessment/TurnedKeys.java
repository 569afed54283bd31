package tandem.assessment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Which of an executive's keys are turned, and since when. */
@Embeddable
record TurnedKeys(@Column(name = "release_key_turned_at") @Nullable Instant release,
		@Column(name = "ceo_marks_key_turned_at") @Nullable Instant ceoMarks) {

	/** As they are kept: nothing at all while none is turned. */
	static TurnedKeys of(@Nullable TurnedKeys kept) {
		return (kept != null) ? kept : new TurnedKeys(null, null);
	}

	/** The same with one key turned, or turned back where no moment is given. */
	TurnedKeys with(Key key, @Nullable Instant moment) {
		return switch (key) {
			case RELEASE -> new TurnedKeys(moment, this.ceoMarks);
			case CEO_MARKS -> new TurnedKeys(this.release, moment);
		};
	}

	Set<Key> all() {
		Set<Key> keys = EnumSet.noneOf(Key.class);
		if (this.release != null) {
			keys.add(Key.RELEASE);
		}
		if (this.ceoMarks != null) {
			keys.add(Key.CEO_MARKS);
		}
		return keys;
	}

}
