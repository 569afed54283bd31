package tandem.account.web;

import java.util.Optional;
import java.util.UUID;

/** Who takes over, as a form names them. */
final class Successor {

	private Successor() {
	}

	static Optional<UUID> read(String typed) {
		try {
			return Optional.of(UUID.fromString(typed));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
