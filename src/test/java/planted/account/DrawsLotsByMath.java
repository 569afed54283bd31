package planted.account;

/** Draws a fraction from nowhere. */
public class DrawsLotsByMath {

	public double draw() {
		return Math.random();
	}

}
