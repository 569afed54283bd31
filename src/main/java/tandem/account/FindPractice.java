package tandem.account;

import java.util.List;
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

	/** Somebody of a practice, by name. */
	public record Colleague(UUID id, String name) {
	}

	/** Everybody of the member’s practice, from A to Z. */
	@Transactional(readOnly = true)
	public List<Colleague> members(SignedIn member) {
		return this.members.ofPractice(member.practiceId())
			.stream()
			.map((each) -> new Colleague(each.id(), each.name()))
			.toList();
	}

	@Transactional(readOnly = true)
	public String nameOfMember(UUID memberId) {
		return this.members.findById(memberId).map(Member::name).orElseThrow();
	}

}
