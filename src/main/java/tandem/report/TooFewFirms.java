package tandem.report;

/** So few firms take part that each could be told: nothing goes out for research. */
public class TooFewFirms extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
