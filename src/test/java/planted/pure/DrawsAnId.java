package planted.pure;

import java.util.UUID;
import java.util.function.Supplier;

/** A pure class that gives another answer each time. */
public class DrawsAnId {

	public Supplier<UUID> draw() {
		return UUID::randomUUID;
	}

}
