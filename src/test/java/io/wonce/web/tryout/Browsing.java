package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a try-out chat of its own and people in browser tabs; afterwards, no tab may have complained. */
final class Browsing implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final double PATIENCE_MILLIS = 30_000;

    private final List<Tab> tabs = new ArrayList<>();
    private Chromium chromium;
    private Organisation organisation;
    private TryoutHouse house;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = Chromium.launch();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        organisation = TestDatabase.organisation();
        house = TryoutHouse.open(TestDatabase.shared(), organisation);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints =
                tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
        tabs.forEach(Tab::close);
        tabs.clear();
        house.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.close();
    }

    /** Moves the chat to another way to the same database. */
    void moveTo(Database database) {
        house.close();
        house = TryoutHouse.open(database, organisation);
    }

    TryoutHouse house() {
        return house;
    }

    /** A tab of its own browser profile, in English, light and as wide as a desk. */
    Tab tab(String member) {
        return tab(member, "en", new NewContextOptions());
    }

    Tab tab(String member, String language, NewContextOptions options) {
        Tab tab = new Tab(chromium.browser().newContext(options.setLocale(language)), PATIENCE_MILLIS);
        tabs.add(tab);
        tab.visit(house.address() + "?as=" + member);
        return tab;
    }
}
