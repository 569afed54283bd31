package tandem.browser;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Hands the one Chromium of this test run to tests: that of {@code TANDEM_CHROMIUM}, else
 * one on the path, else the one that Playwright fetches. With none, tests are skipped
 * with one loud line, and fail where {@code CI=true}.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final int PATIENCE_IN_MILLISECONDS = 120_000;

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).browser();
	}

	private static Running running(ExtensionContext context) {
		Running running = context.getRoot()
			.getStore(ExtensionContext.Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (key) -> start(), Running.class);
		if (running.browser() == null) {
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException("No Chromium: " + running.trouble());
			}
			throw new TestAbortedException("No Chromium: " + running.trouble());
		}
		return running;
	}

	private static Running start() {
		Optional<Path> installed = installed();
		Map<String, String> environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
				: Map.of();
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
		try {
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
			installed.ifPresent(options::setExecutablePath);
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
			return new Running(playwright, patient(playwright.chromium().launch(options)), "");
		}
		catch (PlaywrightException ex) {
			playwright.close();
			System.err.println("\n*** BROWSER TESTS ARE SKIPPED: no Chromium could be started. "
					+ "Install one, or name it in TANDEM_CHROMIUM. ***\n");
			return new Running(null, null, ex.getMessage());
		}
	}

	/**
	 * Gives each window time for a machine that does much else, where the usual half
	 * minute is short.
	 */
	private static Browser patient(Browser browser) {
		InvocationHandler patience = (proxy, method, arguments) -> {
			try {
				Object answer = method.invoke(browser, arguments);
				if (answer instanceof BrowserContext opened) {
					opened.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
				}
				return answer;
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		};
		return (Browser) Proxy.newProxyInstance(Browser.class.getClassLoader(), new Class<?>[] { Browser.class },
				patience);
	}

	private static Optional<Path> installed() {
		String named = System.getenv("TANDEM_CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named));
		}
		Stream<Path> folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map(Path::of);
		return folders.flatMap((folder) -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
	}

	/** The browser, ended with the last test. */
	private record Running(Playwright playwright, Browser browser, String trouble) implements AutoCloseable {

		@Override
		public void close() {
			if (this.playwright != null) {
				this.playwright.close();
			}
		}

	}

}
