package tandem.account;

/**
 * Somebody has done something to the practice itself; whoever keeps the record hears it
 * within the same transaction.
 *
 * @param by who
 * @param what was done
 * @param detail a name or an address, where the deed needs one
 */
public record Administered(SignedIn by, Administration what, String detail) {
}
