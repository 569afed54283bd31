package planted.account;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Has somebody else open a source of chance. */
public class DrawsLotsByReference {

	public Supplier<RandomGenerator> draw() {
		return RandomGenerator::getDefault;
	}

}
