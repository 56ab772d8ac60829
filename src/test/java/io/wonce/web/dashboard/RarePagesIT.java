package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.wonce.app.Pace;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.tryout.Axe;
import io.wonce.web.tryout.Chromium;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that people seldom come to, in a real browser; {@code -Dscreenshots=FOLDER} leaves pictures of them. */
final class RarePagesIT {
    private static final BoardHouse HOUSE = BoardHouse.open();
    /** Whoever opens a second page there has to wait. */
    private static final BoardHouse HASTY =
            BoardHouse.openWith(TestDatabase.shared().ledger(), new Pace(1, Duration.ofHours(1)));

    /** What is clicked in the middle, and something else is hit. */
    private static final String COVERED = """
            [...document.querySelectorAll("main a, main button")].filter(one => {
                const box = one.getBoundingClientRect();
                const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return hit && !one.contains(hit);
            }).map(one => one.textContent.trim()).join()
            """;

    private static SalesFloor floor;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        loses(new Outgoing.Greeting());
    }

    @AfterAll
    static void close() {
        chromium.close();
        HASTY.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, en", "DARK, 375, 812, de"})
    void every_page_passes_axe_and_fits_its_window(ColorScheme light, int width, int height, String language) {
        Window window = new Window(light, width, height, language);
        String shape = window.shape();
        try (BrowserContext browser = chromium.browser().newContext(window.options())) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            look(page, "dashboard/report?period=2026-W48", "door-shut-" + shape);
            look(page, "dashboard/enter/" + "x".repeat(75), "door-spent-" + shape);

            page.navigate(HOUSE.address() + "dashboard/enter/" + ticket(HOUSE));
            page.locator(".door-go").click();
            page.waitForURL("**/dashboard/report?period=2026-W48");
            look(page, "dashboard/undelivered", "undelivered-" + shape);
            look(page, "dashboard/deals?period=2020&view=reported", "unpublished-" + shape);
            look(page, "dashboard/people/erase?person=browser:sanne", "erase-" + shape);

            page.navigate(HOUSE.address() + "dashboard/screens");
            page.locator("input[name=name]:not([type=hidden])").fill("Lobby " + shape);
            page.locator(".filters .go").click();
            String link = page.locator(".made").textContent().replaceFirst("(?s).*(dashboard/tv/on/[\\w-]+).*", "$1");
            look(page, link, "hang-" + shape);
            look(page, "dashboard/tv/on/" + "x".repeat(75), "hang-spent-" + shape);

            page.navigate(HOUSE.address() + "dashboard");
            page.evaluate("document.querySelector('[name=seal]').value = ''");
            page.locator(".board-leave").click();
            page.waitForURL("**/leave");
            check(page, "door-foreign-" + shape);

            page.navigate(HASTY.address() + "dashboard/enter/" + ticket(HASTY));
            page.locator(".door-go").click();
            page.waitForURL("**/dashboard");
            page.reload();
            check(page, "fast-" + shape);
        }
    }

    private static String ticket(BoardHouse house) {
        return house.ticket(floor.organisation.id(), SalesFloor.MEERA);
    }

    private static void look(Page page, String path, String name) {
        page.navigate(HOUSE.address() + path);
        check(page, name);
    }

    private static void check(Page page, String name) {
        Window.fits(page, name);
        Axe.passes(page, name);
        assertThat(page.evaluate(COVERED))
                .as(name + " has buttons below others")
                .isEqualTo("");
    }

    /** What a platform refuses for good. */
    private static void loses(Outgoing said) {
        DeliveryQueue queue = TestDatabase.shared().deliveries();
        Conversation wins = Conversation.in(new ChannelRef(Platform.BROWSER, "dead-letters"));
        HOUSE.desk.ledger().write(floor.organisation.id(), books -> {
            books.outbox().post(wins, said);
            return said;
        });
        Delivery taken;
        do {
            taken = queue.take(Set.of(Platform.BROWSER), HOUSE.clock.instant(), Duration.ofMinutes(2))
                    .orElseThrow();
        } while (!taken.organisation().equals(floor.organisation.id()));
        queue.giveUp(taken, "channel_is_archived");
    }
}
