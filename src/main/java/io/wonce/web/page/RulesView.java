package io.wonce.web.page;

import java.util.List;

/**
 * A page of rules.
 *
 * @param text the words of the page
 * @param page which, as the words are keyed: {@code privacy} or {@code terms}
 * @param sections its parts, as the words are keyed below the page
 */
public record RulesView(PageText text, String page, List<String> sections) {
    public RulesView {
        sections = List.copyOf(sections);
    }

    /** The other page of rules. */
    public String other() {
        return page.equals("privacy") ? "terms" : "privacy";
    }
}
