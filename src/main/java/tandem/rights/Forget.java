package tandem.rights;

import java.util.List;

import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HoldsPersonalData;

/** Asks every module to forget, in their order, within the caller's transaction. */
@Component
class Forget {

	private final List<HoldsPersonalData> holders;

	Forget(List<HoldsPersonalData> holders) {
		this.holders = List.copyOf(holders);
	}

	void all(Erasure erasure, Erasure.Tally tally) {
		this.holders.forEach((holder) -> holder.forget(erasure, tally));
	}

}
