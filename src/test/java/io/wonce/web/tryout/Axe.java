package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Accessibility as axe-core sees it. */
public final class Axe {
    /** What is broken and by which elements; all that passed would be megabytes to carry over. */
    private static final String BROKEN = """
            async () => (await axe.run({resultTypes: ['violations']})).violations
                .map(rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' '))
            """;

    private Axe() {}

    /** Holds that the page breaks no rule of axe's, in the state that it is in. */
    public static void passes(Page page, String state) {
        page.evaluate(AxeBuilder.getAxeScript());

        assertThat((List<?>) page.evaluate(BROKEN)).as(state).isEmpty();
    }
}
