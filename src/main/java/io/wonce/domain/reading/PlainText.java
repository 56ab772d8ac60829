package io.wonce.domain.reading;

/**
 * A message as people see it, without mark-up, and without the ids that stand in mentions.
 *
 * @param value may be shown to others than those who read along in the channel
 */
public record PlainText(String value) {
    private static final String SOMEBODY = "@…";
    private static final String SOMEWHERE = "#…";
    private static final String LINK = "…";

    /** Of a text as a platform stores it. */
    public static PlainText of(String text) {
        return new PlainText(Markup.plain(text)
                .text()
                .replace(String.valueOf(Plain.PERSON), SOMEBODY)
                .replace(String.valueOf(Plain.CHANNEL), SOMEWHERE)
                .replace(String.valueOf(Plain.LINK), LINK)
                .strip());
    }
}
