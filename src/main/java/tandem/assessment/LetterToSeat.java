package tandem.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tandem.account.FindPractice;
import tandem.account.TandemProperties;
import tandem.mail.About;
import tandem.mail.Letter;
import tandem.mail.LetterKind;
import tandem.mail.Recipient;
import tandem.shared.EmailAddress;

/**
 * A letter to a person of a round about what came of it: from whom, about which client,
 * and the way to a page of their own, without a secret.
 */
@Component
public class LetterToSeat {

	private final FindPractice findPractice;

	private final TandemProperties properties;

	LetterToSeat(FindPractice findPractice, TandemProperties properties) {
		this.findPractice = findPractice;
		this.properties = properties;
	}

	/**
	 * Empty for whoever is not reached by mail, has declined, or has had everything
	 * erased.
	 * @param kind which letter
	 * @param round whose it is
	 * @param seat to whom it goes
	 * @param page to which of their pages it leads
	 * @param more what its texts speak of besides the practice, the lead and the client
	 */
	public Optional<Letter> write(LetterKind kind, RoundView round, SeatView seat, String page, String... more) {
		if (seat.erased() || seat.declined() != null) {
			return Optional.empty();
		}
		return Optional.ofNullable(seat.email())
			.flatMap(EmailAddress::read)
			.map((address) -> new Letter(kind, new Recipient(address, seat.personName(), seat.language().locale()),
					new About(round.practiceId(), seat.id()),
					facts(round.practiceId(), round.leadMemberId(), round.client().name(), more),
					this.properties.link("/seat/" + seat.id() + "/" + page)));
	}

	/** What each letter of a round begins with, then what else one says. */
	List<String> facts(UUID practiceId, UUID leadMemberId, String client, String... more) {
		return Stream
			.concat(Stream.of(this.findPractice.nameOf(practiceId), this.findPractice.nameOfMember(leadMemberId),
					client), Stream.of(more))
			.toList();
	}

}
