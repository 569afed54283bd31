package planted.account;

import java.util.Random;

/** Draws a number from nowhere. */
public class DrawsLots {

	public int draw() {
		return new Random().nextInt();
	}

}
