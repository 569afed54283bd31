package tandem.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import tandem.assessment.QrPicture;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.Dates;

/**
 * A personal link just made, ready to be handed to its person; it cannot be shown again.
 *
 * @param seat whose link
 * @param person who sits there
 * @param email where they are reached, if known
 * @param link the address
 * @param qr the same as a picture
 * @param subject of a message
 * @param text of a message, link included
 */
record FreshLink(String seat, String person, @Nullable String email, String link, QrPicture qr, String subject,
		String text) {

	/** In the language of the message, which is that of its reader. */
	record Words(Wording wording, Locale locale) {

		private String text(String key, Object... facts) {
			return this.wording.text(this.locale, key, facts);
		}

	}

	/** Who invites: the lead consultant and the practice. */
	record Host(String lead, String practice) {
	}

	static FreshLink of(RoundView round, SeatView seat, String link, Host host, Wording wording) {
		Words words = new Words(wording, seat.language().locale());
		String role = seat.role().code();
		String key = "practice.invitation.";
		Stream<@Nullable String> paragraphs = Stream.of(words.text(key + "greeting", seat.personName()),
				words.text(key + "what." + role, host.lead(), host.practice(), round.client().name()),
				words.text(key + "promise." + role, host.lead()), words.text(key + "link") + "\n" + link,
				(round.terms().due() != null) ? words.text(key + "due", Dates.day(round.terms().due(), words.locale()))
						: null,
				words.text(key + "decline", host.lead()), words.text(key + "end", host.lead(), host.practice()));
		return new FreshLink(role, seat.personName(), seat.email(), link, QrPicture.of(link),
				words.text(key + "subject." + role, round.client().name()),
				paragraphs.filter((paragraph) -> paragraph != null).collect(Collectors.joining("\n\n")));
	}

	/** Opens the reader's own mail program with everything filled in. */
	public String mailto() {
		return "mailto:" + encoded((this.email != null) ? this.email : "") + "?subject=" + encoded(this.subject)
				+ "&body=" + encoded(this.text.replace("\n", "\r\n"));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
