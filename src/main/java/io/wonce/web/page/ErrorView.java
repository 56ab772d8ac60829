package io.wonce.web.page;

/**
 * A page that is not there, broke, or was asked for too fast.
 *
 * @param text the words of the page
 * @param kind which, as the words are keyed: {@code missing}, {@code broken} or {@code fast}
 * @param home the address to go on from
 * @param way what is there, as the words are keyed
 */
public record ErrorView(PageText text, String kind, String home, String way) {
    /** One from which the chat is gone on to. */
    public static ErrorView of(PageText text, String kind) {
        return new ErrorView(text, kind, "/", "error.home");
    }
}
