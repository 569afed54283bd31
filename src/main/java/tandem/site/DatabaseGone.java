package tandem.site;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database is gone, or has no connection left: both pass. */
public final class DatabaseGone {

	/** When to come back, in seconds. */
	public static final String RETRY_AFTER = "10";

	private DatabaseGone() {
	}

	/** Whether a failure comes of it, at whatever depth. */
	public static boolean isCauseOf(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DataAccessResourceFailureException || cause instanceof CannotCreateTransactionException
					|| (cause instanceof SQLException broken && isCutOff(broken))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * By the standard's class of broken connections, or by PostgreSQL's of a server that
	 * stops; the pool's own word for it comes without a state.
	 */
	private static boolean isCutOff(SQLException broken) {
		String state = broken.getSQLState();
		return state == null || state.startsWith("08") || state.startsWith("57P");
	}

}
