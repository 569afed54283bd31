package tandem.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deactivates a member, or lets one leave: what they look after passes to a colleague,
 * their sessions end, their tokens and open invitations die. The last active owner stays.
 */
@Component
public class EndMembership {

	private final LockPractice lockPractice;

	private final Colleagues colleagues;

	private final ApiTokens tokens;

	private final MemberInvitations invitations;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EndMembership(LockPractice lockPractice, Colleagues colleagues, ApiTokens tokens, MemberInvitations invitations,
			JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.lockPractice = lockPractice;
		this.colleagues = colleagues;
		this.tokens = tokens;
		this.invitations = invitations;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** By an owner; doing it again changes nothing. */
	@Transactional
	public void deactivate(SignedIn owner, UUID memberId, UUID successorId) {
		this.lockPractice.by(owner);
		Member member = this.colleagues.find(memberId, owner.practiceId()).orElseThrow(NoSuchMember::new);
		end(owner, member, successorId, Administration.MEMBER_DEACTIVATED);
	}

	/**
	 * By the member.
	 * @param asksErasure an owner is asked to have them erased
	 */
	@Transactional
	public void leave(SignedIn member, UUID successorId, boolean asksErasure) {
		this.lockPractice.of(member);
		Member leaving = this.colleagues.findActive(member.memberId()).orElseThrow(NoSuchMember::new);
		if (asksErasure) {
			leaving.askForErasure(this.clock.instant());
		}
		end(member, leaving, successorId, Administration.MEMBER_LEFT);
	}

	private void end(SignedIn by, Member member, UUID successorId, Administration how) {
		if (!member.isActive()) {
			return;
		}
		if (member.isOwner() && this.colleagues.activeOwners(member.practice().id()) == 1) {
			throw new LastOwner();
		}
		Member successor = this.colleagues.find(successorId, member.practice().id())
			.filter((other) -> other.isActive() && !other.id().equals(member.id()))
			.orElseThrow(NoSuchMember::new);
		this.events.publishEvent(new MembershipEnds(by, member.view(), successor.view()));
		Instant now = this.clock.instant();
		member.deactivate(now);
		this.tokens.findByMember(member.id()).forEach((token) -> token.revoke(now));
		this.invitations.openBy(member.id()).forEach((invitation) -> invitation.withdraw(now));
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(member.id().toString()).update();
		this.events.publishEvent(new Administered(by, how, member.name()));
	}

}
