package tandem.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
 * @param openToReader the reader may read everything
 * @param next what it waits for
 * @param seats the people
 * @param dates what happened when
 * @param extension how the due date can be moved
 * @param before the round that this one follows, if any
 * @param log who saw and did what last, the newest first
 * @param logged how many such lines there are in all
 */
record Board(RoundView round, String lead, boolean openToReader, String next, List<SeatRow> seats, Dated dates,
		Extension extension, @Nullable Before before, List<LogLine> log, long logged) {

	public boolean isDraft() {
		return this.round.status() == RoundStatus.DRAFT;
	}

	public boolean mayCancel() {
		return isDraft() || this.round.status().isBeforeRelease();
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

	public boolean mayBringBack() {
		return this.round.status() == RoundStatus.ARCHIVED && !this.round.isReduced();
	}

	/** Names and terms are open to change. */
	public boolean mayChange() {
		return isDraft() || this.round.status() == RoundStatus.COLLECTING;
	}

	/** Somebody else can take over a seat. */
	public boolean mayReplace() {
		return this.round.status().isBeforeRelease();
	}

	/** There is something to compare a next round with. */
	public boolean mayBeFollowed() {
		return !this.round.client().archived()
				&& (this.round.isReleased() || (this.round.isReduced() && this.round.status() == RoundStatus.ARCHIVED));
	}

	/** There is a report that this reader may open. */
	public boolean isReportOpen() {
		return this.round.isReleased() || (this.openToReader && this.round.isAnswered());
	}

	/**
	 * How the due date can be moved.
	 *
	 * @param due as it stands
	 * @param aWeekMore the day that one click leads to
	 * @param earliest the first day that can be chosen
	 */
	record Extension(String due, String aWeekMore, String earliest) {
	}

	/**
	 * The round before.
	 *
	 * @param id the round
	 * @param begun when it was made
	 * @param changed whose seats have somebody else in them now: what moved may be due to
	 * that
	 */
	record Before(UUID id, String begun, List<String> changed) {

		static Before of(RoundView round, RoundView before, Locale locale) {
			return new Before(before.id(), Dates.day(before.milestones().created(), locale),
					before.seats()
						.entrySet()
						.stream()
						.filter((seat) -> isSomebodyElse(seat.getValue(), round.seats().get(seat.getKey())))
						.map((seat) -> seat.getKey().code())
						.toList());
		}

		/** A name may be written in another way; an address tells the person. */
		private static boolean isSomebodyElse(SeatView then, @Nullable SeatView now) {
			return now != null && !then.erased() && !now.erased()
					&& !then.personName().equalsIgnoreCase(now.personName())
					&& (then.email() == null || !then.email().equals(now.email()));
		}

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
	 * @param erased on which day whoever sat there was erased
	 * @param way how the newest link went out: mailed, undelivered, or nothing where
	 * somebody hands it over
	 */
	record SeatRow(String seat, String name, @Nullable String email, SeatStatus status, int percent,
			@Nullable LinkLine link, int links, boolean mayRenew, @Nullable String erased, @Nullable String way) {

		static SeatRow of(RoundView round, SeatView seat, LinksOut out, Locale locale) {
			List<LinkView> links = out.of(seat);
			return new SeatRow(seat.role().code(), seat.personName(), seat.email(), SeatStatus.of(seat), seat.percent(),
					links.isEmpty() ? null : LinkLine.of(links.get(0), locale), links.size(), mayRenew(round, seat),
					(seat.erasedAt() != null) ? Dates.day(seat.erasedAt(), locale) : null, out.way(seat));
		}

		/** After a cancelled round it opens the page of their data, to who has a code. */
		private static boolean mayRenew(RoundView round, SeatView seat) {
			boolean hasCode = seat.consented() != null && round.importNote() == null;
			return !seat.erased()
					&& (round.status().hasLinks() || (round.status() == RoundStatus.CANCELLED && hasCode));
		}

		public boolean mayRevoke() {
			return this.link != null && this.link.live();
		}

	}

	/**
	 * What may be known of a link.
	 *
	 * @param state unopened, opened, expired or ended
	 * @param live it opens its seat
	 * @param created when it was made
	 * @param until when it ends, or ended
	 */
	record LinkLine(String state, boolean live, String created, String until) {

		static LinkLine of(LinkView link, Locale locale) {
			String state = (link.redeemed() != null) ? "opened" : "unopened";
			if (!link.live()) {
				state = (link.ended() != null) ? "ended" : "expired";
			}
			return new LinkLine(state, link.live(), Dates.day(link.created(), locale),
					Dates.day((link.ended() != null) ? link.ended() : link.expires(), locale));
		}

	}

}
