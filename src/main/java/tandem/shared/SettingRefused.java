package tandem.shared;

/** A setting of the operator's that cannot work; its message says which and why. */
public final class SettingRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SettingRefused(String message) {
		super(message);
	}

}
