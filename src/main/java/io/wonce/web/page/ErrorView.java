package io.wonce.web.page;

/**
 * A page that is not there, broke, or was asked for too fast.
 *
 * @param text the words of the page
 * @param kind which, as the words are keyed: {@code missing}, {@code broken} or {@code fast}
 */
public record ErrorView(PageText text, String kind) {}
