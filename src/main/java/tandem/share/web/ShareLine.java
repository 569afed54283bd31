package tandem.share.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tandem.report.Level;
import tandem.share.ShareView;
import tandem.shared.Dates;
import tandem.shared.Seat;

/**
 * A link to a report as a page shows it.
 *
 * @param id the link
 * @param forWhom for whom it is meant
 * @param level the code of the level that it was made for
 * @param shown the code of the level that it shows now
 * @param agreement of the two on the marks: both, mine, theirs or none; to the practice
 * both or none, never whose
 * @param state the code of whether it opens
 * @param live it opens
 * @param hasCode it needs a code
 * @param maker who made it
 * @param made when, in words
 * @param until when it ends by itself, in words
 * @param views how often it was opened
 * @param first when for the first time, in words; {@code null} where never
 * @param last when for the last time, in words; {@code null} where never
 */
record ShareLine(UUID id, String forWhom, String level, String shown, String agreement, String state, boolean live,
		boolean hasCode, String maker, String made, String until, int views, @Nullable String first,
		@Nullable String last) {

	/** For the practice. */
	static List<ShareLine> of(List<ShareView> shares, Locale locale) {
		return of(shares, locale, (share) -> share.agreed().containsAll(Seat.PAIR) ? "both" : "none");
	}

	/** For one of the two. */
	static List<ShareLine> of(List<ShareView> shares, Seat reader, Locale locale) {
		return of(shares, locale, (share) -> {
			boolean mine = share.agreed().contains(reader);
			boolean theirs = share.agreed().contains(reader.counterpart());
			return mine ? (theirs ? "both" : "mine") : (theirs ? "theirs" : "none");
		});
	}

	private static List<ShareLine> of(List<ShareView> shares, Locale locale, Function<ShareView, String> agreement) {
		return shares.stream()
			.map((share) -> new ShareLine(share.id(), share.forWhom(), share.level().code(), share.shown().code(),
					agreement.apply(share), share.state().code(), share.isLive(), share.hasCode(), share.maker(),
					Dates.moment(share.made(), locale), Dates.moment(share.expires(), locale), share.views(),
					moment(share.firstViewed(), locale), moment(share.lastViewed(), locale)))
			.toList();
	}

	/** The marks are meant to be in it, so that the two are asked. */
	public boolean isForMarks() {
		return this.level.equals(Level.MARKS.code());
	}

	/** This reader has agreed. */
	public boolean isAgreed() {
		return this.agreement.equals("both") || this.agreement.equals("mine");
	}

	private static @Nullable String moment(@Nullable Instant moment, Locale locale) {
		return (moment != null) ? Dates.moment(moment, locale) : null;
	}

}
