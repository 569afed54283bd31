package tandem.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tandem.assessment.Key;
import tandem.assessment.LinkView;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.record.LogLine;
import tandem.shared.Coded;
import tandem.shared.Dates;

/**
 * A round as those who look after it see it: who has come how far, never an answer.
 *
 * @param round where it stands
 * @param lead who leads it, by name
 * @param ledByReader the reader leads it
 * @param next what it waits for
 * @param seats the people
 * @param dates what happened when
 * @param log who saw and did what last, the newest first
 * @param logged how many such lines there are in all
 */
record Board(RoundView round, String lead, boolean ledByReader, NextStep next, List<SeatRow> seats, Dated dates,
		List<LogLine> log, long logged) {

	public boolean isDraft() {
		return this.round.status() == RoundStatus.DRAFT;
	}

	public boolean mayCancel() {
		return switch (this.round.status()) {
			case DRAFT, COLLECTING, COMPLETE -> true;
			default -> false;
		};
	}

	public boolean mayArchive() {
		return this.round.status() == RoundStatus.RELEASED;
	}

	/** The executives of this round have this key. */
	public boolean offersKey(String key) {
		return this.round.offers(Coded.of(Key.class, key));
	}

	/**
	 * Both have turned it. Whose is not turned yet is not for the board to point at.
	 */
	public boolean areKeysTurned(String key) {
		return this.round.areTurned(Coded.of(Key.class, key));
	}

	/** There is a report that this reader may open. */
	public boolean isReportOpen() {
		return this.round.isReleased() || (this.ledByReader && this.round.isAnswered());
	}

	/** Days in words. */
	record Dated(String created, @Nullable String launched, @Nullable String due, @Nullable String completed,
			@Nullable String released, @Nullable String marksReleased, @Nullable String closed,
			@Nullable String imported) {

		static Dated of(RoundView round, Locale locale) {
			RoundView.Milestones stones = round.milestones();
			LocalDate due = round.terms().due();
			RoundView.ImportNote note = round.importNote();
			return new Dated(Dates.day(stones.created(), locale), day(stones.launched(), locale),
					(due != null) ? Dates.day(due, locale) : null, day(stones.completed(), locale),
					day(stones.released(), locale), day(stones.marksReleased(), locale), day(stones.closed(), locale),
					(note != null) ? Dates.day(note.date(), locale) : null);
		}

		private static @Nullable String day(java.time.@Nullable Instant moment, Locale locale) {
			return (moment != null) ? Dates.day(moment, locale) : null;
		}

	}

	/**
	 * One person.
	 *
	 * @param seat the code of the seat
	 * @param name who sits there
	 * @param email where they are reached, if known
	 * @param status how far they have come
	 * @param percent of the questions answered, rounded down
	 * @param link what became of the newest link
	 * @param links how many links there have been
	 * @param mayRenew a new link can be made
	 */
	record SeatRow(String seat, String name, @Nullable String email, SeatStatus status, int percent,
			@Nullable LinkLine link, int links, boolean mayRenew) {

		static SeatRow of(RoundView round, SeatView seat, List<LinkView> links, Locale locale) {
			boolean running = round.status() != RoundStatus.DRAFT && round.status() != RoundStatus.CANCELLED;
			return new SeatRow(seat.role().code(), seat.personName(), seat.email(), SeatStatus.of(seat),
					(int) Math.floor(seat.share() * 100), links.isEmpty() ? null : LinkLine.of(links.get(0), locale),
					links.size(), running);
		}

		public boolean mayRevoke() {
			return this.link != null && this.link.live();
		}

	}

	/** What may be known of a link. */
	record LinkLine(boolean live, boolean opened, String created, String expires) {

		static LinkLine of(LinkView link, Locale locale) {
			return new LinkLine(link.live(), link.redeemed() != null, Dates.day(link.created(), locale),
					Dates.day(link.expires(), locale));
		}

	}

}
