package tandem.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.account.FindPractice;
import tandem.account.TandemProperties;
import tandem.mail.About;
import tandem.mail.Letter;
import tandem.mail.LetterKind;
import tandem.mail.OfficeHours;
import tandem.mail.PostLetter;
import tandem.mail.Recipient;
import tandem.shared.Dates;
import tandem.shared.EmailAddress;
import tandem.shared.Seat;

/**
 * The letters of a round, where mail is on: to its people, and to its lead consultant.
 * None says what anybody has answered.
 */
@Component
class TellPeople {

	private final PostLetter postLetter;

	private final FindPractice findPractice;

	private final TandemProperties properties;

	private final MessageSource messages;

	TellPeople(PostLetter postLetter, FindPractice findPractice, TandemProperties properties, MessageSource messages) {
		this.postLetter = postLetter;
		this.findPractice = findPractice;
		this.properties = properties;
		this.messages = messages;
	}

	/** Sends a personal link that has just been made. */
	void invite(Round round, SeatAtTable seat, PersonalLink link) {
		EmailAddress address = addressed(seat.address().orElse(null));
		Locale language = seat.language().locale();
		if (seat.isOpened()) {
			sendLink(round, seat, link, address);
			return;
		}
		this.postLetter.post(new Letter(LetterKind.INVITATION, new Recipient(address, seat.personName(), language),
				about(round, seat),
				List.of(practice(round), lead(round), round.client().name(),
						text(seat.role().isExecutive() ? "mail.minutes.executive" : "mail.minutes.ceo", language),
						hope(round.terms().due(), language)),
				this.properties.link(link.path())));
	}

	/** A link for somebody who knows what it is about. */
	void sendLink(Round round, SeatAtTable seat, PersonalLink link, EmailAddress address) {
		this.postLetter.post(new Letter(LetterKind.LINK,
				new Recipient(address, seat.personName(), seat.language().locale()), about(round, seat),
				List.of(practice(round), lead(round), round.client().name()), this.properties.link(link.path())));
	}

	/**
	 * Sends the way to the seat, and no secret: a device that has opened it gets in.
	 * @return whether this reminder had not been sent before
	 */
	boolean remind(Round round, SeatAtTable seat, String slot) {
		EmailAddress address = addressed(seat.address().orElse(null));
		Locale language = seat.language().locale();
		return this.postLetter.postOnceByDay("reminder:" + seat.id() + ":" + slot,
				new Letter(LetterKind.REMINDER, new Recipient(address, seat.personName(), language), about(round, seat),
						List.of(practice(round), lead(round), round.client().name(),
								hope(round.terms().due(), language)),
						page(seat)),
				new OfficeHours(round.rhythm().zone()));
	}

	/** What has been posted and not sent yet is not sent any more. */
	void stopReminding(SeatAtTable seat) {
		this.postLetter.takeBack(seat.id(), LetterKind.REMINDER);
	}

	void bothIn(Round round) {
		if (this.postLetter.isOn()) {
			this.postLetter.post(new Letter(LetterKind.BOTH_IN, this.findPractice.reach(round.leadMemberId()),
					new About(round.practiceId(), round.leadMemberId()), List.of(round.client().name()),
					this.properties.link("/rounds/" + round.id())));
		}
	}

	/** The CEO reads the bands only, and so hears of them only. */
	void released(Round round, ReleaseLevel level) {
		if (this.postLetter.isOn()) {
			round.seats()
				.stream()
				.filter((seat) -> seat.role() != Seat.CEO || level == ReleaseLevel.BANDS)
				.forEach((seat) -> seat.address().ifPresent((address) -> released(round, seat, address)));
		}
	}

	/** Only to the address that its person has seen and let stand. */
	void resumeCode(SeatAtTable seat, EmailAddress address, String code, Duration life) {
		this.postLetter.takeBack(seat.id(), LetterKind.RESUME_CODE);
		this.postLetter.post(
				new Letter(LetterKind.RESUME_CODE, new Recipient(address, seat.personName(), seat.language().locale()),
						about(seat.round(), seat), List.of(code, Long.toString(life.toMinutes())), null));
	}

	private void released(Round round, SeatAtTable seat, EmailAddress address) {
		this.postLetter
			.post(new Letter(LetterKind.RELEASED, new Recipient(address, seat.personName(), seat.language().locale()),
					about(round, seat), List.of(practice(round), lead(round), round.client().name()), page(seat)));
	}

	private EmailAddress addressed(@Nullable EmailAddress address) {
		if (!this.postLetter.isOn()) {
			throw new WrongState("mail.off");
		}
		if (address == null) {
			throw new WrongState("mail.no-address");
		}
		return address;
	}

	private String page(SeatAtTable seat) {
		return this.properties.link("/seat/" + seat.id());
	}

	private static About about(Round round, SeatAtTable seat) {
		UUID practiceId = round.practiceId();
		return new About(practiceId, seat.id());
	}

	private String practice(Round round) {
		return this.findPractice.nameOf(round.practiceId());
	}

	private String lead(Round round) {
		return this.findPractice.nameOfMember(round.leadMemberId());
	}

	private String hope(@Nullable LocalDate due, Locale language) {
		return (due != null) ? text("mail.due", language, Dates.day(due, language)) : "";
	}

	private String text(String key, Locale language, Object... facts) {
		return this.messages.getMessage(key, facts, language);
	}

}
