package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A dialog in front of somebody; one that Teams would not open throws. */
public final class FakeDialog {
    private final FakeDelivery opened;
    private final Function<ObjectNode, FakeDelivery> sender;
    private final JsonNode value;
    private final JsonNode card;

    FakeDialog(FakeDelivery opened, Function<ObjectNode, FakeDelivery> sender) {
        this.opened = opened;
        this.sender = sender;
        var task = opened.answer().path("task");
        value = task.path("value");
        card = value.at("/card/content");
        if (!opened.inTime() || !task.path("type").asText().equals("continue")) {
            throw new IllegalStateException("Unable to reach app. " + opened.status() + " " + opened.answer());
        }
        new CardRules().check(value.path("card"));
        require(found("Action.Execute").isEmpty(), "Action.Execute does nothing in a dialog");
    }

    /** What was brought to the bot for it. */
    public FakeDelivery delivery() {
        return opened;
    }

    public String title() {
        return value.path("title").asText();
    }

    /** All that can be read on it but for its fields. */
    public String text() {
        return String.join(
                "\n",
                found("TextRun").stream().map(run -> run.path("text").asText()).toList());
    }

    /** What stands in its fields, by their ids; blank in those that are empty. */
    public Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        inputs().forEach(field ->
                fields.put(field.path("id").asText(), field.path("value").asText()));
        return fields;
    }

    /** Fills fields in, by their ids, and sends it in; what comes back is shown in its place. */
    public FakeDialog send(Map<String, String> filledIn) {
        return new FakeDialog(sender.apply(data(filledIn)), sender);
    }

    private ObjectNode data(Map<String, String> filledIn) {
        require(fields().keySet().containsAll(filledIn.keySet()), "no such field");
        ObjectNode data = card.at("/actions/0/data").deepCopy();
        for (var field : inputs()) {
            var id = field.path("id").asText();
            var entered = filledIn.getOrDefault(id, field.path("value").asText());
            require(!field.path("isRequired").asBoolean() || !entered.isBlank(), id + " is required");
            require(entered.length() <= field.path("maxLength").asInt(Integer.MAX_VALUE), id + " is too long");
            require(isChoice(field, entered), id + " has no choice " + entered);
            if (!entered.isEmpty()) {
                data.put(id, entered);
            }
        }
        return data;
    }

    private static boolean isChoice(JsonNode field, String entered) {
        return entered.isEmpty()
                || !field.path("type").asText().equals("Input.ChoiceSet")
                || field.has("choices.data")
                || field.path("choices").findValuesAsText("value").contains(entered);
    }

    private List<JsonNode> inputs() {
        return card.findParents("id");
    }

    private List<JsonNode> found(String type) {
        var found = new ArrayList<JsonNode>();
        card.findParents("type").stream()
                .filter(element -> element.path("type").asText().equals(type))
                .forEach(found::add);
        return found;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
