package io.wonce.chaos;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be pressed. */
final class Buttons {
    private Buttons() {}

    /** The names of all buttons in {@code message} of Slack, wherever they stand. */
    static List<String> on(JsonObject message) {
        List<String> names = new ArrayList<>();
        collect(message.get("blocks"), names);
        return names;
    }

    /** The name of the button for the deal of {@code order}: its short name, beside a line that tells more. */
    static Optional<String> beside(Order order, String message) {
        Matcher line = Pattern.compile("(D-\\d+) · " + order.customer() + " · " + order.amount())
                .matcher(message);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private static void collect(@org.jspecify.annotations.Nullable JsonElement element, List<String> names) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> collect(each, names));
        } else if (element instanceof JsonObject object) {
            if (object.has("type") && object.get("type").toString().equals("\"button\"")) {
                names.add(object.getAsJsonObject("text").get("text").getAsString());
            }
            object.asMap().values().forEach(each -> collect(each, names));
        }
    }
}
