package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person at the try-out chat, in one browser tab. */
final class Tab {
    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Tab(BrowserContext profile, double patienceMillis) {
        this.profile = profile;
        profile.setDefaultTimeout(patienceMillis);
        this.page = profile.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a dialog of the browser itself: " + dialog.message());
            dialog.dismiss();
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address and waits until the page's scripts run. */
    void visit(String address) {
        page.navigate(address);
        assertThat(page.locator("html[data-ready]")).isVisible();
    }

    /** Types a message and sends it; it stands in the channel afterwards. */
    Locator say(String text) {
        type(text);
        Locator line = line(text);
        assertThat(line).isVisible();
        return line;
    }

    /** Types something and presses Enter. */
    void type(String text) {
        message().fill(text);
        message().press("Enter");
        assertThat(message()).hasValue("");
    }

    Locator message() {
        return page.locator("#say");
    }

    /** The line in the channel that holds {@code text}. */
    Locator line(String text) {
        return page.locator("#lines > .line", new Page.LocatorOptions().setHasText(text))
                .last();
    }

    /** The one open question in the channel. */
    Locator prompt() {
        return page.locator("#lines .card.question");
    }

    Locator celebrations() {
        return page.locator("#lines .card.celebration");
    }

    /** What only this person sees, the newest. */
    Locator answer() {
        return page.locator(".private").last();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /** The deal in the open question that is called so. */
    Locator choice(String customer) {
        return prompt().locator(".choice.detailed", new Locator.LocatorOptions().setHasText(customer));
    }

    /** Takes back what was decided on the message that says {@code text}. */
    void undo(String text) {
        button(text, "Undo").click();
    }

    /** A button of the message that says {@code text}, or under it. */
    Locator button(String text, String name) {
        return line(text).locator("button", new Locator.LocatorOptions().setHasText(name));
    }

    /** Looks a deal up in the open question and chooses the first one found. */
    void choose(String words) {
        Locator search = prompt().getByRole(AriaRole.COMBOBOX);
        search.fill(words);
        assertThat(prompt().getByRole(AriaRole.OPTION)).hasCount(1);
        search.press("Enter");
    }

    /** Keeps showing what is there, as a tab does that has not heard of a change yet. */
    void freeze() {
        String shown = page.request().get(page.url()).text();
        page.route(
                address -> address.contains("/?as="),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(shown)));
    }

    /** Hears of changes again. */
    void thaw() {
        page.unrouteAll();
        page.reload();
    }

    /** The running count reads so. */
    void counts(String words) {
        assertThat(page.locator("#count")).hasText("This week " + words);
    }

    /** What the browser complained of, such as errors in scripts and breaches of the Content-Security-Policy. */
    List<String> complaints() {
        return complaints;
    }

    /** Forgets complaints that hold {@code words}, which this test provokes. */
    void expectComplaint(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
    }

    void close() {
        profile.close();
    }
}
