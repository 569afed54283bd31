package tandem.assessment;

import java.time.Duration;
import java.time.Instant;
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

	/** Begins the slot of a reminder that comes by itself. */
	static final String PLANNED = "planned-";

	private final SeatLinks links;

	private final PostLetter postLetter;

	private final LetterToSeat letterToSeat;

	private final FindPractice findPractice;

	private final TandemProperties properties;

	private final MessageSource messages;

	TellPeople(SeatLinks links, PostLetter postLetter, LetterToSeat letterToSeat, FindPractice findPractice,
			TandemProperties properties, MessageSource messages) {
		this.links = links;
		this.postLetter = postLetter;
		this.letterToSeat = letterToSeat;
		this.findPractice = findPractice;
		this.properties = properties;
		this.messages = messages;
	}

	/** Sends a personal link that has just been made. */
	void invite(Round round, SeatAtTable seat, PersonalLink link) {
		EmailAddress address = addressed(seat.occupant().address().orElse(null));
		this.links.findBySecretHash(link.secret().hash()).ifPresent(SeatLink::mailed);
		Locale language = seat.language().locale();
		if (seat.isOpened()) {
			postLink(round, seat, link, address);
			return;
		}
		this.postLetter.post(letter(LetterKind.INVITATION, seat, address,
				withWhom(round,
						text(seat.role().isExecutive() ? "mail.minutes.executive" : "mail.minutes.ceo", language),
						hope(round.terms().due(), language)),
				this.properties.link(link.path())));
	}

	/** A link for somebody who knows what it is about. */
	void sendLink(Round round, SeatAtTable seat, PersonalLink link, EmailAddress address) {
		this.links.findBySecretHash(link.secret().hash()).ifPresent(SeatLink::mailed);
		postLink(round, seat, link, address);
	}

	private void postLink(Round round, SeatAtTable seat, PersonalLink link, EmailAddress address) {
		this.postLetter
			.post(letter(LetterKind.LINK, seat, address, withWhom(round), this.properties.link(link.path())));
	}

	/**
	 * Sends the way to the seat, and no secret: a device that has opened it gets in.
	 * @return whether this reminder had not been sent before
	 */
	boolean remind(Round round, SeatAtTable seat, String slot) {
		EmailAddress address = addressed(seat.occupant().address().orElse(null));
		Locale language = seat.language().locale();
		return this.postLetter.postOnceByDay(
				reminderKey(seat, slot), letter(LetterKind.REMINDER, seat, address,
						withWhom(round, hope(round.terms().due(), language)), page(seat)),
				new OfficeHours(round.terms().rhythm().zone()));
	}

	private static String reminderKey(SeatAtTable seat, String slot) {
		return "reminder:" + seat.id() + ":" + slot;
	}

	/** What has been posted and not sent yet is not sent any more. */
	void stopReminding(SeatAtTable seat) {
		this.postLetter.takeBack(seat.id(), LetterKind.REMINDER);
	}

	/**
	 * After another rhythm or zone: what waits goes out by the new clock, and not at all
	 * where nobody is to be reminded by itself any more.
	 */
	void moveReminders(Round round) {
		Rhythm rhythm = round.terms().rhythm();
		round.seats().forEach((seat) -> {
			if (rhythm.reminders() == Reminders.NONE) {
				this.postLetter.takeBackOnce(seat.id(), reminderKey(seat, PLANNED));
			}
			this.postLetter.moveHours(seat.id(), LetterKind.REMINDER, new OfficeHours(rhythm.zone()));
		});
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
				.forEach((seat) -> seat.occupant().address().ifPresent((address) -> released(round, seat, address)));
		}
	}

	/**
	 * Sends the way to the seat, and no secret, as a reminder does.
	 * @return whether there was somebody to ask
	 */
	boolean askAboutBands(Round round, SeatAtTable seat, Instant until) {
		Locale language = seat.language().locale();
		return this.postLetter.isOn() && seat.occupant()
			.address()
			.map((address) -> this.postLetter.postOnceByDay("bands:" + seat.id(),
					letter(LetterKind.BANDS_ASKED, seat, address, withWhom(round, Dates.day(until, language)),
							page(seat)),
					new OfficeHours(round.terms().rhythm().zone())))
			.orElse(false);
	}

	void stopAskingAboutBands(UUID seatId) {
		this.postLetter.takeBack(seatId, LetterKind.BANDS_ASKED);
	}

	/** Only to the address that its person has seen and let stand. */
	void resumeCode(SeatAtTable seat, EmailAddress address, String code, Duration life) {
		this.postLetter.takeBack(seat.id(), LetterKind.RESUME_CODE);
		this.postLetter
			.post(letter(LetterKind.RESUME_CODE, seat, address, List.of(code, Long.toString(life.toMinutes())), null));
	}

	private void released(Round round, SeatAtTable seat, EmailAddress address) {
		this.postLetter.post(letter(LetterKind.RELEASED, seat, address, withWhom(round), page(seat)));
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

	/** To the person of a seat, in their language. */
	private static Letter letter(LetterKind kind, SeatAtTable seat, EmailAddress address, List<String> facts,
			@Nullable String link) {
		UUID practiceId = seat.round().practiceId();
		return new Letter(kind, new Recipient(address, seat.personName(), seat.language().locale()),
				new About(practiceId, seat.id()), facts, link);
	}

	/** The practice, the lead consultant and the client, then what else a letter says. */
	private List<String> withWhom(Round round, String... more) {
		return this.letterToSeat.facts(round.practiceId(), round.leadMemberId(), round.client().name(), more);
	}

	private String hope(@Nullable LocalDate due, Locale language) {
		return (due != null) ? text("mail.due", language, Dates.day(due, language)) : "";
	}

	private String text(String key, Locale language, Object... facts) {
		return this.messages.getMessage(key, facts, language);
	}

}
