package tandem.instrument;

import tandem.shared.Reason;

/**
 * One thing wrong in what was sent, at the place where it was made.
 *
 * @param path the place, for example {@code cmo.P1a.own}
 * @param reason what is wrong
 */
public record Problem(String path, Reason reason) {

	/** The same fault seen from outside: {@code [3].cmo.P1a.own}. */
	public Problem within(String prefix) {
		return new Problem(
				(this.path.isEmpty() || this.path.startsWith("[")) ? prefix + this.path : prefix + "." + this.path,
				this.reason);
	}

}
