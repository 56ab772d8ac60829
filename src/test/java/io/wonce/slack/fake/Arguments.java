package io.wonce.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one call, whether they came as a form or as JSON.
 *
 * @param values by name; objects and arrays as JSON text
 */
record Arguments(Map<String, String> values) {
    Arguments {
        values = Map.copyOf(values);
    }

    static Arguments read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        var values = new LinkedHashMap<String, String>();
        values.putAll(
                form(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")));
        values.putAll(type.startsWith("application/json") ? json(body) : form(body));
        return new Arguments(values);
    }

    /** A body that is JSON or, like the answer to a command, plain text. */
    static Arguments ofBody(String body) {
        return new Arguments(body.startsWith("{") ? json(body) : Map.of("text", body));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> Refusal.of("invalid_arguments", List.of("[ERROR] missing required field: " + name)));
    }

    boolean flag(String name) {
        return text(name)
                .filter(value -> value.equals("true") || value.equals("1"))
                .isPresent();
    }

    int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException noNumber) {
            throw Refusal.of("invalid_arguments", List.of("[ERROR] must be an integer: " + name));
        }
    }

    /** The array of that name; {@code error} where it is something else. */
    Optional<JsonArray> array(String name, String error) {
        return json(name, error).map(json -> {
            if (!json.isJsonArray()) {
                throw Refusal.of(error, List.of("[ERROR] must provide an array [json-pointer:/" + name + "]"));
            }
            return json.getAsJsonArray();
        });
    }

    /** The object of that name; {@code error} where it is something else. */
    Optional<JsonObject> object(String name, String error) {
        return json(name, error).map(json -> {
            if (!json.isJsonObject()) {
                throw Refusal.of(error, List.of("[ERROR] must provide an object [json-pointer:/" + name + "]"));
            }
            return json.getAsJsonObject();
        });
    }

    private Optional<JsonElement> json(String name, String error) {
        try {
            return text(name).map(JsonParser::parseString);
        } catch (JsonParseException broken) {
            throw Refusal.of(error, List.of("[ERROR] is not JSON [json-pointer:/" + name + "]"));
        }
    }

    private static Map<String, String> json(String body) {
        var values = new LinkedHashMap<String, String>();
        try {
            JsonParser.parseString(body).getAsJsonObject().entrySet().forEach(entry -> {
                var value = entry.getValue();
                values.put(entry.getKey(), value.isJsonPrimitive() ? value.getAsString() : value.toString());
            });
        } catch (JsonParseException | IllegalStateException broken) {
            throw Refusal.of("invalid_json");
        }
        return values;
    }

    private static Map<String, String> form(String body) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, UTF_8);
    }
}
