package io.wonce.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Map;

/**
 * One call of the Web API.
 *
 * @param method such as {@code chat.postMessage}
 * @param arguments by name, without the token; objects and arrays as JSON text
 * @param answer what Slack answered, or would have if the answer had not been lost
 * @param at when
 */
public record Call(String method, Map<String, String> arguments, JsonObject answer, Instant at) {
    /** The argument of that name; empty where it was not given. */
    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }

    /** The argument of that name as JSON. */
    public JsonElement json(String name) {
        return JsonParser.parseString(argument(name));
    }

    public boolean ok() {
        return Json.flag(answer, "ok");
    }

    public String error() {
        return Json.text(answer, "error");
    }
}
