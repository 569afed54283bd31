package tandem.assessment;

import java.util.regex.Pattern;

/** The six digits that open a seat on a further device, as somebody typed them. */
public record ResumeCode(String digits) {

	private static final Pattern FORM = Pattern.compile("[0-9]{6}");

	/** People write a gap in the middle. */
	public static ResumeCode typed(String text) {
		return new ResumeCode(text.replace(" ", ""));
	}

	public boolean isWellFormed() {
		return FORM.matcher(this.digits).matches();
	}

	/**
	 * The same digit six times, or a plain run up or down, is what a stranger tries
	 * first.
	 */
	public boolean isTooSimple() {
		return this.digits.chars().distinct().count() == 1 || "01234567890".contains(this.digits)
				|| "09876543210".contains(this.digits);
	}

	@Override
	public String toString() {
		return "ResumeCode[hidden]";
	}

}
