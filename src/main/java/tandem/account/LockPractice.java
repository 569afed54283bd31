package tandem.account;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Takes a practice for one change of its members or settings: whoever wants another one
 * waits, so that its last owner cannot be lost to two changes at once.
 */
@Component
class LockPractice {

	private final Practices practices;

	private final Colleagues colleagues;

	LockPractice(Practices practices, Colleagues colleagues) {
		this.practices = practices;
		this.colleagues = colleagues;
	}

	/** For an owner only, who may have lost the role a moment ago. */
	Practice by(SignedIn owner) {
		Practice practice = of(owner);
		if (this.colleagues.findActive(owner.memberId()).filter(Member::isOwner).isEmpty()) {
			throw new AccessDeniedException("Only an owner may do this");
		}
		return practice;
	}

	Practice of(SignedIn member) {
		return this.practices.lock(member.practiceId()).orElseThrow();
	}

}
