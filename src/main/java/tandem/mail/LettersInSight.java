package tandem.mail;

/**
 * Knows which letters a member sees beside their own, where they do not see everybody’s.
 */
public interface LettersInSight {

	/**
	 * A condition in SQL on a row of {@code letter}, of which {@code :practice} and
	 * {@code :member} are parameters.
	 */
	String condition();

}
