package tandem.rights;

import java.util.List;

import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;

/**
 * Tells of the tables that nobody is named in: the receipts of erasures, which stay, and
 * the list of migrations.
 */
@Component
class HeldRights implements HoldsPersonalData {

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("erasure_receipt"), HeldTable.named("flyway_schema_history"));
	}

	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		// Nothing here is about anybody.
	}

}
