package tandem.assessment;

import tandem.shared.Seat;
import tandem.shared.Secret;

/** A personal link just made; its secret is shown this once. */
public record PersonalLink(Seat seat, Secret secret) {

	/** Where it leads, below the installation's base address. */
	public String path() {
		return "/l/" + this.secret.text();
	}

}
