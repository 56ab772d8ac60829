package io.wonce.web.tryout;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of pages for people to look at, in the folder that {@code -Dscreenshots=FOLDER} names; without it, none. */
public final class Screenshot {
    private Screenshot() {}

    /** Takes one of the whole page. */
    public static void of(Page page, String name) {
        Optional.ofNullable(System.getProperty("screenshots"))
                .ifPresent(folder -> page.screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
    }
}
