package io.wonce.slack.block;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;

/** Text that Slack shows as it stands: an asterisk is an asterisk, {@code <!channel>} wakes nobody, {@code :x:} stays that. */
final class Plain {
    private static final int LABEL = 75;

    private Plain() {}

    static PlainTextObject text(String text, int most) {
        String shown = text.isBlank() ? "–" : Cut.to(text, most);
        return PlainTextObject.builder().text(shown).emoji(false).build();
    }

    /** What stands on a button or in a list. */
    static PlainTextObject label(String text) {
        return text(text, LABEL);
    }

    static OptionObject option(String label, String value) {
        return OptionObject.builder().text(label(label)).value(value).build();
    }
}
