package tandem.account;

import java.time.ZoneId;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what holds for a whole practice: its name, which clients members see, and where
 * the clients are.
 */
@Component
public class ChangePractice {

	private final LockPractice lockPractice;

	private final Practices practices;

	private final ApplicationEventPublisher events;

	ChangePractice(LockPractice lockPractice, Practices practices, ApplicationEventPublisher events) {
		this.lockPractice = lockPractice;
		this.practices = practices;
		this.events = events;
	}

	/**
	 * A practice's settings.
	 *
	 * @param name as executives see it
	 * @param clientsSeen by its consultants
	 * @param zone where its clients usually are, if that has been said
	 * @param version grows with every change
	 */
	public record Settings(String name, ClientsSeen clientsSeen, @Nullable ZoneId zone, long version) {

		boolean saysTheSameAs(Settings other) {
			return this.name.equals(other.name) && this.clientsSeen == other.clientsSeen
					&& Objects.equals(this.zone, other.zone);
		}

	}

	@Transactional(readOnly = true)
	public Settings settings(SignedIn member) {
		return this.practices.getReferenceById(member.practiceId()).settings();
	}

	/**
	 * Only over what the owner has seen.
	 * @param wanted with the version that the owner has seen
	 * @return false where somebody has changed the settings since, and nothing was kept
	 */
	@Transactional
	public boolean to(SignedIn owner, Settings wanted) {
		Practice practice = this.lockPractice.by(owner);
		Settings before = practice.settings();
		if (before.saysTheSameAs(wanted)) {
			return true;
		}
		if (before.version() != wanted.version()) {
			return false;
		}
		practice.settle(wanted);
		tell(owner, before, wanted);
		return true;
	}

	private void tell(SignedIn owner, Settings before, Settings wanted) {
		if (!before.name().equals(wanted.name())) {
			tell(owner, Administration.PRACTICE_RENAMED, wanted.name());
		}
		if (before.clientsSeen() != wanted.clientsSeen()) {
			tell(owner, (wanted.clientsSeen() == ClientsSeen.ALL) ? Administration.CLIENTS_SEEN_BY_ALL
					: Administration.CLIENTS_SEEN_BY_OWN, "");
		}
		if (!Objects.equals(before.zone(), wanted.zone())) {
			tell(owner, Administration.ZONE_CHANGED, (wanted.zone() != null) ? wanted.zone().getId() : "–");
		}
	}

	private void tell(SignedIn owner, Administration what, String detail) {
		this.events.publishEvent(new Administered(owner, what, detail));
	}

}
