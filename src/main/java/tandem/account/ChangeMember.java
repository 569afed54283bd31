package tandem.account;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member another role, or lets a deactivated one back in. */
@Component
public class ChangeMember {

	private final LockPractice lockPractice;

	private final Colleagues colleagues;

	private final ApplicationEventPublisher events;

	ChangeMember(LockPractice lockPractice, Colleagues colleagues, ApplicationEventPublisher events) {
		this.lockPractice = lockPractice;
		this.colleagues = colleagues;
		this.events = events;
	}

	/** Never the last active owner's; the same role again changes nothing. */
	@Transactional
	public void role(SignedIn owner, UUID memberId, Role role) {
		Practice practice = this.lockPractice.by(owner);
		Member member = this.colleagues.find(memberId, practice.id()).orElseThrow(NoSuchMember::new);
		if (member.view().role() == role) {
			return;
		}
		if (member.isOwner() && member.isActive() && this.colleagues.activeOwners(practice.id()) == 1) {
			throw new LastOwner();
		}
		member.changeRole(role);
		this.events.publishEvent(new Administered(owner,
				(role == Role.OWNER) ? Administration.MEMBER_MADE_OWNER : Administration.MEMBER_MADE_CONSULTANT,
				member.name()));
	}

	/** With the old password; tokens and what was handed over do not come back. */
	@Transactional
	public void reactivate(SignedIn owner, UUID memberId) {
		Practice practice = this.lockPractice.by(owner);
		Member member = this.colleagues.find(memberId, practice.id()).orElseThrow(NoSuchMember::new);
		if (!member.isActive()) {
			member.reactivate();
			this.events.publishEvent(new Administered(owner, Administration.MEMBER_REACTIVATED, member.name()));
		}
	}

}
