package io.wonce.web.tryout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This computer's own Chromium, without a window: one for all tests of a process, as starting it takes seconds; used by one thread only. */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static @Nullable Browser running;

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** Fails where there is none: a browser test that does not run proves nothing. It ends with the process. */
    public static synchronized Chromium launch() {
        if (running == null || !running.isConnected()) {
            running = start();
        }
        return new Chromium(running);
    }

    private static Browser start() {
        Path program = find(PLACES);
        Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu"));
        return playwright.chromium().launch(options);
    }

    static Path find(List<String> places) {
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium at any of " + places
                        + ": install it (on Debian and Ubuntu: apt-get install chromium) and run the tests again."));
    }

    public Browser browser() {
        return browser;
    }

    /** Closes all windows; the program stays for the next test. */
    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
