package tandem.account;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.mail.Recipient;
import tandem.shared.EmailAddress;
import tandem.shared.Language;

/** Tells how a practice and its members are called. */
@Component
public class FindPractice {

	private final Practices practices;

	private final Members members;

	FindPractice(Practices practices, Members members) {
		this.practices = practices;
		this.members = members;
	}

	@Transactional(readOnly = true)
	public String nameOf(UUID practiceId) {
		return this.practices.getReferenceById(practiceId).name();
	}

	/** Where its clients usually are, if that has been said. */
	@Transactional(readOnly = true)
	public Optional<ZoneId> zoneOf(UUID practiceId) {
		return Optional.ofNullable(this.practices.getReferenceById(practiceId).zone());
	}

	/** Where a member gets letters. */
	@Transactional(readOnly = true)
	public Recipient reach(UUID memberId) {
		return this.members.findById(memberId)
			.map((member) -> new Recipient(new EmailAddress(member.email()), member.name(),
					member.language().orElse(Language.ENGLISH).locale()))
			.orElseThrow();
	}

	@Transactional(readOnly = true)
	public String nameOfMember(UUID memberId) {
		return this.members.findById(memberId).map(Member::name).orElseThrow();
	}

}
