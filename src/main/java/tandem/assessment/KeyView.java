package tandem.assessment;

import tandem.shared.Seat;

/**
 * A key as the executive sees it who holds it.
 *
 * @param key which
 * @param turned it is turned
 * @param other who holds the other one
 * @param otherTurned the other one is turned
 * @param used both were turned and what they open has been opened: there is no way back
 * @param mayTurn the holder can turn it now
 * @param known what a form has to bring along: how often the seat had changed when it was
 * shown
 */
public record KeyView(Key key, boolean turned, Seat other, boolean otherTurned, boolean used, boolean mayTurn,
		long known) {

	public boolean mayTurnBack() {
		return this.turned && !this.used;
	}

	/** How the two keys stand, as a word of the message bundle. */
	public String state() {
		if (this.used) {
			return "used";
		}
		if (this.turned) {
			return this.otherTurned ? "both" : "mine";
		}
		return this.otherTurned ? "theirs" : "none";
	}

}
