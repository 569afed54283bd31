package tandem.export.deck;

/** A place on a slide of 960 by 540 points. */
record Area(double x, double y, double width, double height) {

	/** All that lies between the title and the foot. */
	static final Area WHOLE = new Area(48, 118, 864, 368);

	private static final double GUTTER = 28;

	/** The part of it on the left, with this share of the width. */
	Area left(double share) {
		return new Area(this.x, this.y, share * this.width - GUTTER / 2, this.height);
	}

	/** What is then left on the right. */
	Area right(double share) {
		return new Area(this.x + share * this.width + GUTTER / 2, this.y, (1 - share) * this.width - GUTTER / 2,
				this.height);
	}

	/** The upper part, so many points high. */
	Area top(double points) {
		return new Area(this.x, this.y, this.width, points);
	}

	/** What is then left below. */
	Area below(double points) {
		return new Area(this.x, this.y + points, this.width, this.height - points);
	}

	/** One of so many columns of the same width. */
	Area column(int index, int of) {
		double wide = (this.width - (of - 1) * GUTTER) / of;
		return new Area(this.x + index * (wide + GUTTER), this.y, wide, this.height);
	}

}
