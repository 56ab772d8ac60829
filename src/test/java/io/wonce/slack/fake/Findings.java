package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Collects what Slack would complain about, in its words, with where. */
final class Findings {
    private final List<String> all = new ArrayList<>();

    List<String> all() {
        return List.copyOf(all);
    }

    void add(String complaint, String path) {
        all.add("[ERROR] " + complaint + " [json-pointer:" + path + "]");
    }

    /** A string that may be absent. */
    void atMost(int max, JsonObject holder, String name, String path) {
        if (Json.text(holder, name).length() > max) {
            add("must be less than " + (max + 1) + " characters", path + "/" + name);
        }
    }

    /** A string that must be there. */
    void required(int max, JsonObject holder, String name, String path) {
        if (Json.text(holder, name).isEmpty()) {
            add("missing required field: " + name, path);
        }
        atMost(max, holder, name, path);
    }

    /** A text object that must be there. */
    void words(int max, boolean plain, JsonObject holder, String name, String path) {
        if (!holder.has(name)) {
            add("missing required field: " + name, path);
        }
        maybeWords(max, plain, holder, name, path);
    }

    /** A text object that may be absent. */
    void maybeWords(int max, boolean plain, JsonObject holder, String name, String path) {
        if (holder.has(name) && !holder.get(name).isJsonNull()) {
            if (holder.get(name) instanceof JsonObject words) {
                text(max, plain, words, path + "/" + name);
            } else {
                add("must provide an object", path + "/" + name);
            }
        }
    }

    void text(int max, boolean plain, JsonObject words, String path) {
        var type = Json.text(words, "type");
        if (!type.equals("plain_text") && (plain || !type.equals("mrkdwn"))) {
            add("must be " + (plain ? "a plain_text object" : "a plain_text or mrkdwn object"), path + "/type");
        }
        if (Json.text(words, "text").isEmpty()) {
            add("must be more than 0 characters", path + "/text");
        }
        atMost(max, words, "text", path);
    }

    /** A list that must be there, with one item at least. */
    void items(int max, JsonObject holder, String name, String path) {
        var items = holder.get(name) instanceof JsonArray array ? array.size() : 0;
        if (items < 1) {
            add("no fewer than 1 items allowed", path + "/" + name);
        }
        if (items > max) {
            add("no more than " + max + " items allowed", path + "/" + name);
        }
    }
}
