package tandem.account;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

	@Transactional(readOnly = true)
	public String nameOfMember(UUID memberId) {
		return this.members.findById(memberId).map(Member::name).orElseThrow();
	}

}
