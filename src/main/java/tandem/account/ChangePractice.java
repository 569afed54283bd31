package tandem.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Name;

/** Settles what holds for a whole practice: its name, and which clients members see. */
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
	 * @param version grows with every change
	 */
	public record Settings(String name, ClientsSeen clientsSeen, long version) {
	}

	@Transactional(readOnly = true)
	public Settings settings(SignedIn member) {
		return this.practices.getReferenceById(member.practiceId()).settings();
	}

	/**
	 * Only over what the owner has seen.
	 * @return false where somebody has changed the settings since, and nothing was kept
	 */
	@Transactional
	public boolean to(SignedIn owner, Name name, ClientsSeen clientsSeen, long seen) {
		Practice practice = this.lockPractice.by(owner);
		Settings before = practice.settings();
		if (before.name().equals(name.value()) && before.clientsSeen() == clientsSeen) {
			return true;
		}
		if (before.version() != seen) {
			return false;
		}
		practice.settle(name, clientsSeen);
		if (!before.name().equals(name.value())) {
			this.events.publishEvent(new Administered(owner, Administration.PRACTICE_RENAMED, name.value()));
		}
		if (before.clientsSeen() != clientsSeen) {
			this.events.publishEvent(new Administered(owner, (clientsSeen == ClientsSeen.ALL)
					? Administration.CLIENTS_SEEN_BY_ALL : Administration.CLIENTS_SEEN_BY_OWN, ""));
		}
		return true;
	}

}
