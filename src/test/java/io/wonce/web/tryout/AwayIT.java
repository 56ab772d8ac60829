package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.TestDatabase;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AwayIT {
    private static final Pattern PORT = Pattern.compile("(?<=:)\\d+(?=/)");
    private static final String WIN = "🎉 Acme has signed! 12.5k for the webshop";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void while_the_database_is_away_the_page_says_so_and_nothing_is_lost() throws IOException {
        DatabaseAddress address = TestDatabase.address();
        Matcher port = PORT.matcher(address.jdbcUrl());
        port.find();
        try (Cable cable = Cable.to(Integer.parseInt(port.group()))) {
            String url = port.replaceFirst(String.valueOf(cable.port()));
            try (Database database = Database.open(new DatabaseAddress(url, address.user(), address.password()), 4)) {
                BROWSING.moveTo(database);
                loseAndFind(BROWSING.tab("sanne"), cable);
                BROWSING.moveTo(TestDatabase.shared());
            }
        }
    }

    private static void loseAndFind(Tab sanne, Cable cable) {
        Locator banner = sanne.page().locator("#banner");
        sanne.say(WIN);
        assertThat(sanne.button("New order")).isVisible();

        cable.pull();
        sanne.message().fill("Verbal yes from Quiltwerk, 30k");
        sanne.message().press("Enter");

        assertThat(banner).containsText("The database is away for a moment");
        assertThat(sanne.message()).hasValue("Verbal yes from Quiltwerk, 30k");
        assertThat(sanne.line(WIN)).isVisible();
        assertThat(sanne.button("New order")).isVisible();
        Tab late = BROWSING.tab("daan");
        assertThat(late.page().locator("#banner")).containsText("The database is away for a moment");

        cable.plugIn();

        assertThat(banner).isHidden();
        assertThat(late.line(WIN)).isVisible();
        sanne.message().press("Enter");
        assertThat(sanne.line("Quiltwerk")).hasCount(1);
        assertThat(sanne.button("Quiltwerk", "New order")).isVisible();
        sanne.button(WIN, "New order").click();
        sanne.counts("1 order · 2 announcements · 1 unresolved");
        assertThat(sanne.page().getByText("Quiltwerk, 30k")).hasCount(1);
        sanne.expectComplaint("503");
        late.expectComplaint("503");
    }
}
