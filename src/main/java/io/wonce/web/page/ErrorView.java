package io.wonce.web.page;

/**
 * A page that is not there, or broke.
 *
 * @param text the words of the page
 * @param kind which, as the words are keyed: {@code missing} or {@code broken}
 */
public record ErrorView(PageText text, String kind) {}
