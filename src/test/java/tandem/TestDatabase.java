package tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives each context a database of its own: in memory, or on the one PostgreSQL server of
 * this virtual machine for {@link OnPostgresTests}, and for any test when the build says
 * {@code -Dtandem.test.database=postgres}.
 */
public final class TestDatabase implements ContextCustomizerFactory {

	static final String POSTGRES = "postgres";

	private static final String MEMORY = "memory";

	private static final String PROPERTY = "tandem.test.database";

	private static final String IN_MEMORY = "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return new Connection(isPostgres());
	}

	/** Whether this run is the one on PostgreSQL. */
	public static boolean isPostgres() {
		return POSTGRES.equals(System.getProperty(PROPERTY));
	}

	/**
	 * Changes to a database from here on.
	 * @return the one until now
	 */
	static String use(String database) {
		return Objects.requireNonNullElse(System.setProperty(PROPERTY, database), MEMORY);
	}

	/** Contexts of unlike databases are never shared. */
	private record Connection(boolean postgres) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			String name = "t" + UUID.randomUUID().toString().replace("-", "");
			if (this.postgres) {
				context.getEnvironment().addActiveProfile("postgres");
				TestPropertyValues
					.of("spring.datasource.url=" + Server.create(name), "spring.datasource.username=postgres")
					.applyTo(context);
			}
			else {
				TestPropertyValues.of("spring.datasource.url=" + IN_MEMORY.formatted(name)).applyTo(context);
			}
		}

	}

	/** Started with the first context, ended with the virtual machine. */
	private static final class Server {

		private static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		static String create(String database) {
			try (var connection = POSTGRES.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + database);
			}
			catch (java.sql.SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return POSTGRES.getJdbcUrl("postgres", database);
		}

	}

}
