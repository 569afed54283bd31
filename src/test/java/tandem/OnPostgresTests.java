package tandem;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What touches the database, once more on a real PostgreSQL.
 *
 * @see OnBothDatabases
 */
@Suite
@SelectPackages("tandem")
@IncludeEngines("junit-jupiter")
@IncludeTags(OnBothDatabases.TAG)
class OnPostgresTests {

	private static String before = "";

	@BeforeSuite
	static void go() {
		before = TestDatabase.use(TestDatabase.POSTGRES);
	}

	@AfterSuite
	static void goBack() {
		TestDatabase.use(before);
	}

}
