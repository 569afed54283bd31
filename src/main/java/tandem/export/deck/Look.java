package tandem.export.deck;

/** How a paragraph looks. */
enum Look {

	/** What is to be read first. */
	LEAD(20, false, Tone.INK),
	/** A heading within a slide, in the letters of the title. */
	HEAD(19, false, Tone.INK),
	/** Running text. */
	BODY(16, false, Tone.INK),
	/** A point of a list. */
	POINT(17, false, Tone.INK),
	/** A line above what it names. */
	LABEL(12.5, true, Tone.SOFT),
	/** A point in smaller letters. */
	ITEM(14, false, Tone.INK),
	/** What is there to be looked up. */
	PLAIN(14, false, Tone.INK),
	/** What stands beside. */
	SMALL(12, false, Tone.SOFT);

	private final double size;

	private final boolean bold;

	private final String colour;

	Look(double size, boolean bold, String colour) {
		this.size = size;
		this.bold = bold;
		this.colour = colour;
	}

	/** In points, where there is room. */
	double size() {
		return this.size;
	}

	boolean isBold() {
		return this.bold;
	}

	String colour() {
		return this.colour;
	}

	boolean isSerif() {
		return this == HEAD || this == LEAD;
	}

	/** The space above it, in points. */
	double above() {
		return switch (this) {
			case HEAD -> 0;
			case LABEL -> 11;
			case LEAD, BODY -> 8;
			case POINT -> 8;
			case ITEM -> 5;
			case PLAIN, SMALL -> 3;
		};
	}

	/** How far a point stands in. */
	double indent() {
		return (this == POINT || this == ITEM) ? 16 : 0;
	}

}
