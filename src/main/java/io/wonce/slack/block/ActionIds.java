package io.wonce.slack.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what names controls come back; stable, since messages live on in channels for years. */
public final class ActionIds {
    /** Begins the action of every button and drop-down whose value is a {@link io.wonce.domain.outgoing.Click}. */
    public static final String CLICK = "click_";

    /** Begins the action of every button that opens an address: Slack tells of it, and nothing is to be done. */
    public static final String LINK = "link_";

    /** The action of the search for a deal; its block tells for which announcement. */
    public static final String DEAL_SEARCH = "deal_search";

    /** Opens {@link io.wonce.form.WinForm}. */
    public static final String OPEN_WIN = "open_win";

    /** Opens {@link io.wonce.form.ExpectForm}. */
    public static final String OPEN_EXPECT = "open_expect";

    /** Opens {@link io.wonce.form.EditForm} of the deal whose number is the button's value. */
    public static final String OPEN_EDIT = "open_edit";

    /** Begins the action of a button that opens {@link io.wonce.form.DateForm} of the deal whose number is its value. */
    public static final String OPEN_DATE = "open_date";

    /** Opens {@link io.wonce.form.SettingsForm}. */
    public static final String OPEN_SETTINGS = "open_settings";

    private static final Pattern SEARCH_BLOCK = Pattern.compile("search:(\\d{1,18})");

    private ActionIds() {}

    /** The block in which a deal is searched for {@code announcement}. */
    static String searchBlock(long announcement) {
        return "search:" + announcement;
    }

    /** The number of the announcement that {@code blockId} searches a deal for; empty for any other block. */
    public static Optional<Long> searchedFor(String blockId) {
        Matcher block = SEARCH_BLOCK.matcher(blockId);
        return block.matches() ? Optional.of(Long.valueOf(block.group(1))) : Optional.empty();
    }
}
