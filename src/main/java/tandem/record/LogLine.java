package tandem.record;

/**
 * One line of the access log in words.
 *
 * @param at the moment
 * @param actor who, by name
 * @param what they did
 */
public record LogLine(String at, String actor, String what) {
}
