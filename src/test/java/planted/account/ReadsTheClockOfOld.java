package planted.account;

/** Asks the machine for the time in milliseconds. */
public class ReadsTheClockOfOld {

	public long read() {
		return System.currentTimeMillis();
	}

}
