package planted.account;

import tandem.TandemApplication;

/** Knows the application that it is a part of. */
public class StartsTandem {

	public Class<?> application() {
		return TandemApplication.class;
	}

}
