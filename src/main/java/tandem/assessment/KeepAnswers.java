package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.instrument.Answer;
import tandem.instrument.Field;

/**
 * Keeps what a page of the questionnaire sends, and never overwrites a newer answer in
 * silence.
 */
@Component
public class KeepAnswers {

	private final Seats seats;

	private final KeptAnswers answers;

	private final PagePaces paces;

	private final Clock clock;

	KeepAnswers(Seats seats, KeptAnswers answers, PagePaces paces, Clock clock) {
		this.seats = seats;
		this.answers = answers;
		this.paces = paces;
		this.clock = clock;
	}

	/**
	 * What came of it.
	 *
	 * @param revision the seat's counter now: the page's new base
	 * @param conflicts fields that another page has changed since this one was read;
	 * their newer answers stand
	 */
	public record Outcome(long revision, List<Conflict> conflicts) {
	}

	/**
	 * The page that sends.
	 *
	 * @param revision the seat's counter when it was shown
	 * @param pageLoad tells this showing of it from every other, so that a page never
	 * conflicts with itself
	 */
	public record Shown(long revision, String pageLoad) {
	}

	/** Two answers to one field: the newer one stands until the person chooses. */
	public record Conflict(Field field, String kept, String typed) {
	}

	/**
	 * Keeps the answers of one page.
	 * @param visit whose they are
	 * @param typed what was read from the form, {@code null} for a field that was cleared
	 * @param shown the page as it was shown
	 */
	@Transactional
	public Outcome keep(SeatVisit visit, Map<Field, @Nullable Answer> typed, Shown shown) {
		SeatAtTable seat = this.seats.lock(visit.seatId()).orElseThrow(NotFound::new);
		new SeatGate(seat).requireConsent();
		Map<String, KeptAnswer> kept = new HashMap<>();
		this.answers.ofFields(visit.seatId(), typed.keySet().stream().map(Field::name).toList())
			.forEach((answer) -> kept.put(answer.field(), answer));
		List<Conflict> conflicts = new ArrayList<>();
		Map<String, String> changes = new LinkedHashMap<>();
		typed.forEach((field, answer) -> {
			String text = (answer != null) ? answer.text() : "";
			KeptAnswer before = kept.get(field.name());
			String was = (before != null) ? before.content() : "";
			if (before != null && !was.equals(text) && before.isNewerThan(shown.revision(), shown.pageLoad())) {
				conflicts.add(new Conflict(field, was, text));
			}
			else if (!was.equals(text)) {
				changes.put(field.name(), text);
			}
		});
		if (!changes.isEmpty()) {
			write(seat, kept, changes, shown.pageLoad());
		}
		return new Outcome(seat.sheet().revision(), conflicts);
	}

	/** Adds to the time that a page took. */
	@Transactional
	public void spend(SeatVisit visit, String page, int questions, long millis) {
		SeatAtTable seat = this.seats.lock(visit.seatId()).orElseThrow(NotFound::new);
		PagePace.Key key = new PagePace.Key(seat.id(), page);
		PagePace pace = this.paces.findById(key).orElseGet(() -> new PagePace(visit.seatId(), page, questions));
		pace.add(millis);
		this.paces.save(pace);
	}

	private void write(SeatAtTable seat, Map<String, KeptAnswer> kept, Map<String, String> changes, String pageLoad) {
		long revision = seat.sheet().nextRevision();
		Instant now = this.clock.instant();
		changes.forEach((field, text) -> {
			KeptAnswer before = kept.get(field);
			if (before != null) {
				before.change(text, revision, pageLoad, now);
			}
			else {
				this.answers.save(new KeptAnswer(seat.id(), field, text, revision, pageLoad, now));
			}
		});
	}

}
