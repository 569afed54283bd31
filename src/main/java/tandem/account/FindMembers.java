package tandem.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member who else belongs to the practice. */
@Component
public class FindMembers {

	private final Colleagues colleagues;

	FindMembers(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	/** Everybody, by name, the deactivated included. */
	@Transactional(readOnly = true)
	public List<MemberView> of(SignedIn member) {
		return this.colleagues.ofPractice(member.practiceId()).stream().map(Member::view).toList();
	}

	/** Who could take over from somebody: the active others. */
	@Transactional(readOnly = true)
	public List<MemberView> othersThan(SignedIn member, UUID memberId) {
		return of(member).stream().filter((other) -> other.active() && !other.id().equals(memberId)).toList();
	}

	@Transactional(readOnly = true)
	public Optional<MemberView> find(SignedIn member, UUID memberId) {
		return this.colleagues.find(memberId, member.practiceId()).map(Member::view);
	}

	/** An active colleague, or the member. */
	@Transactional(readOnly = true)
	public MemberView active(SignedIn member, UUID memberId) {
		return find(member, memberId).filter(MemberView::active).orElseThrow(NoSuchMember::new);
	}

}
