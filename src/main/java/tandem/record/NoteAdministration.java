package tandem.record;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tandem.account.Administered;

/** Writes into the practice's log what is done to the practice, or neither happens. */
@Component
class NoteAdministration {

	private final AccessLog log;

	NoteAdministration(AccessLog log) {
		this.log = log;
	}

	@EventListener
	void note(Administered deed) {
		this.log.write(new AccessLog.Place(deed.by().practiceId(), null), Actor.member(deed.by()),
				Action.valueOf(deed.what().name()), deed.detail());
	}

}
