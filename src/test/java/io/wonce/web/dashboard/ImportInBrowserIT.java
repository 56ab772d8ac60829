package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.wonce.web.tryout.Axe;
import io.wonce.web.tryout.Chromium;
import io.wonce.web.tryout.Screenshot;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is chosen, looked at and taken in, in a real browser; {@code -Dscreenshots=FOLDER} leaves pictures. */
final class ImportInBrowserIT {
    private static final BoardHouse HOUSE = BoardHouse.open();
    private static final String FILE = """
            customer;amount;currency;close_date;probability;stage;reached_on;external_id;title
            Hekla;50000;EUR;2026-12-15;80 %;;;sap:1;"Roof, with ""panels"" and Zürich"
            Kestrel Foods International;24000.50;;2027-01-20;40;;;;
            ;1000;;;;;;;
            Olivetta;12.500;;;;;;;
            Acme;12500;EUR;;;signed;2026-11-25;sap:7;
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        chromium.close();
        HOUSE.close();
    }

    /** The pages have no script of their own; axe is one. */
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 800, en, true",
        "DARK, 1280, 800, nl, true",
        "LIGHT, 375, 812, de, true",
        "DARK, 375, 812, fr, true",
        "LIGHT, 375, 812, es, false"
    })
    void a_file_is_chosen_looked_at_and_taken_in(
            ColorScheme light, int width, int height, String language, boolean scripts) {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.wins(SalesFloor.SANNE, "🎉 Acme has signed! 12.5k for the webshop");
        Window window = new Window(light, width, height, language);
        try (BrowserContext browser =
                chromium.browser().newContext(window.options().setJavaScriptEnabled(scripts))) {
            Page page = Window.signedIn(browser, HOUSE, floor);
            String shape = window.shape() + "-" + language;
            page.navigate(HOUSE.address() + "dashboard/expected?lang=" + language);
            check(page, "import-from-" + shape, scripts);
            page.locator(".title-line a").click();
            page.waitForURL("**/import");
            check(page, "import-" + shape, scripts);

            choose(page, "customer;naam\nHekla;x\n");
            assertThat(page.locator("[role=alert]").textContent()).contains("naam", "external_id");
            check(page, "import-refused-" + shape, scripts);

            choose(page, FILE);
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            assertThat(page.locator(".restatements li").count()).isEqualTo(2);
            check(page, "import-preview-" + shape, scripts);

            page.locator(".acts .go").click();
            page.locator(".notice").waitFor();
            assertThat(page.locator("tbody a").count()).isEqualTo(3);
            check(page, "import-report-" + shape, scripts);
        }
    }

    private static void choose(Page page, String file) {
        page.locator("#file")
                .setInputFiles(new FilePayload("pipeline.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator(".fields .go").click();
        page.locator("h2#columns, h2#lines").first().waitFor();
    }

    private static void check(Page page, String name, boolean scripts) {
        Screenshot.of(page, name);
        if (scripts) {
            Axe.passes(page, name);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " is wider than its window")
                    .isLessThanOrEqualTo(0);
        }
    }
}
