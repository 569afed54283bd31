package tandem.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import tandem.shared.Secret;

/** Lists and ends the sessions in which a member is signed in, on every instance. */
@Component
public class HoldSessions {

	/** The session attribute that says on which device it was opened. */
	public static final String DEVICE = "tandem.device";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	HoldSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * A session as its member may see it.
	 *
	 * @param handle to end it by: the id itself opens it, so it is never shown
	 * @param device on which it was opened
	 * @param firstSeen when it was opened
	 * @param lastSeen when it was last used
	 * @param here it is the one that asks
	 */
	public record OpenSession(String handle, String device, Instant firstSeen, Instant lastSeen, boolean here) {

	}

	/** This one first, then the one last used. */
	public List<OpenSession> of(UUID memberId, @Nullable String hereId) {
		return live(memberId).stream()
			.map((session) -> new OpenSession(handle(session.getId()),
					Optional.<String>ofNullable(session.getAttribute(DEVICE)).orElse("?"), session.getCreationTime(),
					session.getLastAccessedTime(), session.getId().equals(hereId)))
			.sorted(Comparator.comparing(OpenSession::here)
				.thenComparing(OpenSession::lastSeen)
				.reversed()
				.thenComparing(OpenSession::handle))
			.toList();
	}

	/** Ends one of the member's own; false where there is no such session. */
	public boolean end(UUID memberId, String handle) {
		Optional<? extends Session> found = live(memberId).stream()
			.filter((session) -> handle(session.getId()).equals(handle))
			.findFirst();
		found.ifPresent((session) -> this.sessions.deleteById(session.getId()));
		return found.isPresent();
	}

	/** Signs the member out everywhere but in this session, if any. */
	public void endAllBut(UUID memberId, @Nullable String hereId) {
		live(memberId).stream()
			.map(Session::getId)
			.filter((id) -> !id.equals(hereId))
			.forEach(this.sessions::deleteById);
	}

	private List<? extends Session> live(UUID memberId) {
		return this.sessions.findByPrincipalName(memberId.toString())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.toList();
	}

	private static String handle(String sessionId) {
		return new Secret(sessionId).hash();
	}

}
