import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;

/** What the first visit to a page loads, as the browser's own network log tells it; started by weight.sh. */
public class Weight {

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	/** A phone's. */
	private static final int WIDTH = 390;

	private static final int HEIGHT = 844;

	public static void main(String[] args) {
		Map<String, String> started = new LinkedHashMap<>();
		Map<String, Long> bytes = new LinkedHashMap<>();
		List<String> failed = new ArrayList<>();
		Playwright.CreateOptions quiet = new Playwright.CreateOptions()
			.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
		BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setExecutablePath(Path.of(args[1]))
			.setArgs(OPTIONS);
		Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)
			.setDeviceScaleFactor(3);
		if (args.length > 2) {
			phone.setExtraHTTPHeaders(Map.of("Cookie", args[2]));
		}
		try (Playwright playwright = Playwright.create(quiet);
				Browser browser = playwright.chromium().launch(launch);
				BrowserContext context = browser.newContext(phone)) {
			Page page = context.newPage();
			CDPSession network = context.newCDPSession(page);
			network.on("Network.responseReceived", (event) -> {
				JsonObject response = event.getAsJsonObject("response");
				String encoding = header(response.getAsJsonObject("headers"), "content-encoding");
				started.put(event.get("requestId").getAsString(), "%d %s%s %s".formatted(response.get("status").getAsInt(),
						response.get("mimeType").getAsString(), encoding, response.get("url").getAsString()));
			});
			network.on("Network.loadingFinished", (event) -> bytes.put(event.get("requestId").getAsString(),
					event.get("encodedDataLength").getAsLong()));
			network.on("Network.loadingFailed", (event) -> failed.add(event.get("requestId").getAsString()));
			network.send("Network.enable");
			page.navigate(args[0], new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
		}
		started.forEach((request, what) -> System.out.printf("%8d %s%n", bytes.getOrDefault(request, 0L), what));
		System.out.printf("%d requests, %d bytes transferred, %d failed%n", started.size(),
				bytes.values().stream().mapToLong(Long::longValue).sum(), failed.size());
	}

	private static String header(JsonObject headers, String name) {
		return headers.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equalsIgnoreCase(name))
			.map((entry) -> " " + entry.getValue().getAsString())
			.findFirst()
			.orElse("");
	}

}
