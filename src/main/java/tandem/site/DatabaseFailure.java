package tandem.site;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells the operator why the database cannot be used at the start, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {

	/** H2's own code for a file that another process holds. */
	private static final int FILE_IN_USE = 90020;

	private final Environment environment;

	DatabaseFailure(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
		String url = address();
		String state = String.valueOf(cause.getSQLState());
		if (cause.getErrorCode() == FILE_IN_USE) {
			return new FailureAnalysis("The database file is in use by another process: " + url,
					"Most likely another Tandem is running in this folder. Stop it, or start this one in a folder of "
							+ "its own. For several instances at once use PostgreSQL.",
					failure);
		}
		if (state.startsWith("28")) {
			return new FailureAnalysis("The database does not accept the user or the password: " + url,
					"Check TANDEM_DB_USER and TANDEM_DB_PASSWORD.", failure);
		}
		if (state.equals("3D000")) {
			return new FailureAnalysis("The database server has no database of this name: " + url,
					"Create it (createdb), or correct TANDEM_DB_URL.", failure);
		}
		if (state.startsWith("08")) {
			return new FailureAnalysis("The database cannot be reached: " + url,
					"Check that it runs and that TANDEM_DB_URL names its host and port, then start Tandem again.",
					failure);
		}
		return null;
	}

	/** Without what may follow it: a password can stand there. */
	private String address() {
		String url = this.environment.getProperty("spring.datasource.url", "");
		int parameters = url.indexOf(url.startsWith("jdbc:h2") ? ';' : '?');
		return (parameters < 0) ? url : url.substring(0, parameters);
	}

}
