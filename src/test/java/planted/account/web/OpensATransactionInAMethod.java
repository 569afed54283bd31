package planted.account.web;

import jakarta.transaction.Transactional;

/** A transaction around one handler. */
public class OpensATransactionInAMethod {

	@Transactional
	public void save() {
	}

}
