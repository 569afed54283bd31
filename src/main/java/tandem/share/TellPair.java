package tandem.share;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.assessment.LetterToSeat;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.report.Level;
import tandem.shared.Dates;
import tandem.shared.Seat;

/**
 * Tells both executives by mail, where it is on, that somebody outside may read their
 * report: each of them can end it. For whom the link is stands on their own pages only,
 * since mailboxes are read by others, too.
 */
@Component
class TellPair {

	private final PostLetter postLetter;

	private final LetterToSeat letterToSeat;

	private final MessageSource messages;

	TellPair(PostLetter postLetter, LetterToSeat letterToSeat, MessageSource messages) {
		this.postLetter = postLetter;
		this.letterToSeat = letterToSeat;
		this.messages = messages;
	}

	void made(RoundView round, ShareTerms terms) {
		if (this.postLetter.isOn()) {
			Seat.PAIR.stream()
				.flatMap((role) -> Optional.ofNullable(round.seats().get(role)).stream())
				.forEach((seat) -> tell(round, seat, terms));
		}
	}

	private void tell(RoundView round, SeatView seat, ShareTerms terms) {
		Locale language = seat.language().locale();
		this.letterToSeat.write(LetterKind.SHARE_MADE, round, seat, "shares", Dates.day(terms.expires(), language),
				(terms.level() == Level.MARKS) ? this.messages.getMessage("mail.share-made.marks", null, language) : "")
			.ifPresent(this.postLetter::post);
	}

}
