package io.wonce.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Click;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what clicks and searches come back from a card; stable, since messages live on in channels for years. */
public final class ClickCodes {
    /** Of every {@code Action.Execute} on a card of ours. */
    public static final String VERB = "click";

    private static final String CLICK = "click";
    private static final String CHOSEN_IN = "chosenIn";
    private static final Pattern DATASET = Pattern.compile("deals:([1-9]\\d{0,17})");

    private ClickCodes() {}

    static ObjectNode click(Click click) {
        return Json.object().put(CLICK, click.encode());
    }

    /** What is chosen in the list {@code field} is the click. */
    static ObjectNode chosenIn(String field) {
        return Json.object().put(CHOSEN_IN, field);
    }

    static String searchField(long announcement, int position) {
        return "deal_" + announcement + "_" + position;
    }

    static String listField(int position) {
        return "list_" + position;
    }

    static String dataset(long announcement) {
        return "deals:" + announcement;
    }

    /**
     * The click that {@code data} of an {@code Action.Execute} with {@link #VERB} tells of.
     *
     * @return empty where nothing was chosen in the list, and for what no card of ours sends
     */
    public static Optional<Click> read(JsonNode data) {
        JsonNode field = data.path(CHOSEN_IN);
        JsonNode code = field.isTextual() ? data.path(field.textValue()) : data.path(CLICK);
        return Optional.ofNullable(code.textValue()).flatMap(Click::decode);
    }

    /** Whether a choice was clicked for, and none made in the list. */
    public static boolean isUnchosen(JsonNode data) {
        JsonNode field = data.path(CHOSEN_IN);
        return field.isTextual() && data.path(field.textValue()).asText().isBlank();
    }

    /** The announcement that a search in {@code dataset} is for; empty for any other dataset. */
    public static Optional<AnnouncementId> searchedFor(String dataset) {
        Matcher deals = DATASET.matcher(dataset);
        return deals.matches() ? Optional.of(new AnnouncementId(Long.parseLong(deals.group(1)))) : Optional.empty();
    }
}
