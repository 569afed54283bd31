package tandem.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;
import tandem.assessment.Key;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.Seat;

/**
 * What a round waits for, and from whom.
 *
 * @param step what
 * @param people the names that the sentence needs
 */
record NextStep(Step step, List<String> people) {

	/** For lists, where it is not looked up how links went out. */
	static NextStep of(RoundView round, SignedIn reader, LocalDate today) {
		return of(round, reader, today, null);
	}

	static NextStep of(RoundView round, SignedIn reader, LocalDate today, @Nullable LinksOut links) {
		if (round.isReduced()) {
			return new NextStep(Step.REDUCED, List.of());
		}
		return switch (round.status()) {
			case DRAFT -> new NextStep(Step.LAUNCH, List.of());
			case COLLECTING -> whileCollecting(round, today, links);
			case COMPLETE -> new NextStep(whenComplete(round, reader), List.of());
			case RELEASED -> new NextStep(round.areMarksReleased() ? Step.ARCHIVE : Step.TALK, List.of());
			case ARCHIVED -> new NextStep(Step.CLOSED, List.of());
			case CANCELLED -> new NextStep(Step.CANCELLED, List.of());
		};
	}

	private static Step whenComplete(RoundView round, SignedIn reader) {
		if (round.offers(Key.RELEASE)) {
			return Step.KEYS;
		}
		return round.isOpenTo(reader) ? Step.READ : Step.LEAD_READS;
	}

	private static NextStep whileCollecting(RoundView round, LocalDate today, @Nullable LinksOut links) {
		List<SeatView> waiting = Seat.PAIR.stream()
			.map((role) -> round.seats().get(role))
			.filter((seat) -> seat.submitted() == null)
			.toList();
		if (waiting.stream().anyMatch(SeatView::erased)) {
			return new NextStep(Step.EMPTY_SEAT, List.of());
		}
		Predicate<SeatView> declined = (seat) -> seat.declined() != null;
		if (waiting.stream().anyMatch(declined)) {
			return new NextStep(Step.DECLINED, names(waiting.stream().filter(declined).toList()));
		}
		if (links != null && waiting.stream().anyMatch(links::isUndelivered)) {
			return new NextStep(Step.UNDELIVERED, names(waiting.stream().filter(links::isUndelivered).toList()));
		}
		LocalDate due = round.terms().due();
		if (due != null && due.isBefore(today)) {
			return new NextStep(Step.OVERDUE, names(waiting));
		}
		if (waiting.size() == 1) {
			return new NextStep(Step.LAST, names(waiting));
		}
		boolean untouched = waiting.stream().allMatch((seat) -> seat.opened() == null);
		return untouched ? untouched(waiting, links) : new NextStep(Step.WAIT, names(waiting));
	}

	private static NextStep untouched(List<SeatView> waiting, @Nullable LinksOut links) {
		if (links == null) {
			return new NextStep(Step.UNOPENED, names(waiting));
		}
		List<SeatView> byHand = waiting.stream().filter((seat) -> !links.isMailed(seat)).toList();
		if (byHand.isEmpty()) {
			return new NextStep(Step.MAILED, names(waiting));
		}
		return new NextStep((byHand.size() == waiting.size()) ? Step.HAND_OUT : Step.HAND_OUT_REST, names(byHand));
	}

	private static List<String> names(List<SeatView> seats) {
		return seats.stream().map(SeatView::personName).toList();
	}

	/** In one sentence. */
	String sentence(Wording wording) {
		String key = "practice.next." + this.step.code();
		return switch (this.people.size()) {
			case 0 -> wording.text(key);
			case 1 -> wording.text(key, this.people.get(0));
			default -> wording.text(key, wording.text("practice.and", this.people.toArray()));
		};
	}

}
