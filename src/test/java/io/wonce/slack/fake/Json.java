package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON made from names and values in turn, and read without asking for null all the time. */
final class Json {
    private Json() {}

    /** An object; an absent {@link Optional} leaves its name out, {@link JsonNull} puts null. */
    static JsonObject object(Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = (String) namesAndValues[i];
            element(namesAndValues[i + 1]).ifPresent(value -> object.add(name, value));
        }
        return object;
    }

    static JsonArray array(Stream<?> values) {
        var array = new JsonArray();
        values.forEach(value -> element(value).ifPresent(array::add));
        return array;
    }

    static JsonArray array(Object... values) {
        return array(Stream.of(values));
    }

    /** The text, number or flag of that name as text; empty where there is none. */
    static String text(JsonObject object, String name) {
        var value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static boolean flag(JsonObject object, String name) {
        return text(object, name).equals("true");
    }

    /** The object of that name; an empty one where there is none. */
    static JsonObject child(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject child ? child : new JsonObject();
    }

    /** The objects in the array of that name; none where there is no array. */
    static List<JsonObject> children(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? objects(array) : List.of();
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream()
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Optional<JsonElement> element(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(Json::element);
        }
        if (value instanceof JsonElement json) {
            return Optional.of(json);
        }
        if (value instanceof Number number) {
            return Optional.of(new JsonPrimitive(number));
        }
        return Optional.of(
                value instanceof Boolean flag ? new JsonPrimitive(flag) : new JsonPrimitive(value.toString()));
    }
}
