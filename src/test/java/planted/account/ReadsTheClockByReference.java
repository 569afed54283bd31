package planted.account;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Has somebody else ask the machine for the date. */
public class ReadsTheClockByReference {

	public Supplier<LocalDate> read() {
		return LocalDate::now;
	}

}
