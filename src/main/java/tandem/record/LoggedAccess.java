package tandem.record;

import java.time.Instant;

/**
 * One line of the access log as its readers see it.
 *
 * @param at when
 * @param actorKind member, seat, link or system
 * @param actor who, by name
 * @param action what, as a code
 * @param detail a seat, a level or a reader, where the action needs one
 */
public record LoggedAccess(Instant at, String actorKind, String actor, String action, String detail) {
}
