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
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hands the one Chromium of this virtual machine to tests: that of
 * {@code TANDEM_CHROMIUM}, else one on the path, else the one that Playwright fetches.
 * With none, tests are skipped with one loud line, and fail where {@code CI=true}. Best
 * is the one that draws no window of its own around a page, which Playwright would fetch,
 * too: it takes two thirds of the processor time.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome", "google-chrome-stable");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final int PATIENCE_IN_MILLISECONDS = 120_000;

	/** Started once: each class of tests is a run of its own to JUnit. */
	private static final SingletonSupplier<Running> RUNNING = SingletonSupplier.of(Chromium::start);

	@Override
	public void beforeAll(ExtensionContext context) {
		running();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running().browser();
	}

	private static Running running() {
		Running running = RUNNING.obtain();
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
			Browser browser = patient(playwright.chromium().launch(options));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			return new Running(browser, "");
		}
		catch (PlaywrightException ex) {
			playwright.close();
			System.err.println("\n*** BROWSER TESTS ARE SKIPPED: no Chromium could be started. "
					+ "Install one, or name it in TANDEM_CHROMIUM. ***\n");
			return new Running(null, ex.getMessage());
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
		List<Path> folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map(Path::of)
			.toList();
		return NAMES.stream()
			.flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** It ends with the virtual machine. */
	private record Running(@Nullable Browser browser, String trouble) {
	}

}
