package tandem.account.web;

import java.util.Locale;

import tandem.account.HoldSessions.OpenSession;
import tandem.shared.Dates;

/**
 * A session as its member's page lists it, with moments in words.
 *
 * @param handle to end it by
 * @param device on which it was opened
 * @param first when it was opened
 * @param last when it was last used
 * @param here it is the one that looks
 */
record SessionLine(String handle, String device, String first, String last, boolean here) {

	static SessionLine of(OpenSession session, Locale locale) {
		return new SessionLine(session.handle(), session.device(), Dates.moment(session.firstSeen(), locale),
				Dates.moment(session.lastSeen(), locale), session.here());
	}

}
