package io.wonce.web.tryout.view;

/**
 * A line of a card.
 *
 * @param form the command that the line explains, as one types it; blank for any other line
 * @param text what it says
 */
public record CardLine(String form, String text) {
    private static final String EXPLAINS = ": ";

    static CardLine of(String line) {
        int end = line.startsWith("/") ? line.indexOf(EXPLAINS) : -1;
        return end < 0
                ? new CardLine("", line)
                : new CardLine(line.substring(0, end), line.substring(end + EXPLAINS.length()));
    }
}
