package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import io.wonce.slack.fake.FakeChannel.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** conversations.* and users.conversations. */
final class ConversationMethods {
    private static final Map<String, Kind> TYPES =
            Map.of("public_channel", Kind.CHANNEL, "private_channel", Kind.GROUP, "im", Kind.IM, "mpim", Kind.MPIM);

    private final Town town;

    ConversationMethods(Town town) {
        this.town = town;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of(
                "conversations.info", this::info,
                "conversations.history", this::history,
                "conversations.replies", this::replies,
                "conversations.list", (caller, arguments) -> list(caller, arguments, false),
                "users.conversations", (caller, arguments) -> list(caller, arguments, true),
                "conversations.open", this::open));
    }

    private JsonObject info(FakeWorkspace caller, Arguments arguments) {
        var channel = town.channel(caller, arguments.required("channel"));
        Scopes.check(caller, channel.kind(), "read");
        return Json.object("channel", ChannelJson.of(channel, caller));
    }

    private JsonObject history(FakeWorkspace caller, Arguments arguments) {
        var channel = readable(caller, arguments);
        var messages = new ArrayList<>(channel.messages().stream()
                .map(FakeMessage::json)
                .filter(ConversationMethods::standsInChannel)
                .filter(message -> isBetween(message, arguments))
                .map(message -> shown(message, arguments))
                .toList());
        Collections.reverse(messages);
        return Pages.page("messages", messages, arguments, 100, town.mostMessages());
    }

    private JsonObject replies(FakeWorkspace caller, Arguments arguments) {
        var channel = readable(caller, arguments);
        var ts = arguments.required("ts");
        var asked = channel.find(ts).orElseThrow(() -> Refusal.of("thread_not_found"));
        var thread = Json.text(asked, "thread_ts").isEmpty() ? ts : Json.text(asked, "thread_ts");
        var replies = channel.replies(thread).stream().filter(message -> isBetween(message, arguments));
        var all = Stream.concat(channel.find(thread).stream(), replies)
                .map(message -> shown(message, arguments))
                .toList();
        return Pages.page("messages", all, arguments, 1000, town.mostMessages());
    }

    private JsonObject list(FakeWorkspace caller, Arguments arguments, boolean mine) {
        var kinds = kinds(arguments);
        kinds.forEach(kind -> Scopes.check(caller, kind, "read"));
        var who = arguments.text("user").orElse(caller.botUser());
        var channels = town.channels(caller).stream()
                .filter(channel -> kinds.contains(channel.kind()))
                .filter(channel -> !channel.archived() || !arguments.flag("exclude_archived"))
                .filter(channel -> !mine || channel.members().contains(who))
                .filter(channel ->
                        channel.kind() == Kind.CHANNEL || channel.members().contains(caller.botUser()))
                .map(channel -> ChannelJson.of(channel, caller))
                .toList();
        return Pages.page("channels", channels, arguments, 100);
    }

    private JsonObject open(FakeWorkspace caller, Arguments arguments) {
        var users = List.of(arguments.required("users").split(",", -1));
        var people = users.stream()
                .map(user -> caller.member(user).orElseThrow(() -> Refusal.of("user_not_found")))
                .toList();
        Scopes.check(caller, people.size() == 1 ? Kind.IM : Kind.MPIM, "write");
        var channel = people.size() == 1
                ? caller.dm(people.get(0))
                : caller.groupDm(town.stamps().id("G"), people.toArray(FakePerson[]::new));
        return Json.object(
                "channel",
                arguments.flag("return_im") ? ChannelJson.of(channel, caller) : Json.object("id", channel.id()));
    }

    private FakeChannel readable(FakeWorkspace caller, Arguments arguments) {
        var channel = town.ownChannel(caller, arguments.required("channel"));
        Scopes.check(caller, channel.kind(), "history");
        return channel;
    }

    private static Set<Kind> kinds(Arguments arguments) {
        return Stream.of(arguments.text("types").orElse("public_channel").split(",", -1))
                .map(type -> {
                    if (!TYPES.containsKey(type.trim())) {
                        throw Refusal.of("invalid_types");
                    }
                    return TYPES.get(type.trim());
                })
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean standsInChannel(JsonObject message) {
        var thread = Json.text(message, "thread_ts");
        return thread.isEmpty()
                || thread.equals(Json.text(message, "ts"))
                || Json.text(message, "subtype").equals("thread_broadcast");
    }

    private static boolean isBetween(JsonObject message, Arguments arguments) {
        var ts = new BigDecimal(Json.text(message, "ts"));
        var least = arguments.flag("inclusive") ? 0 : 1;
        return arguments
                                .text("oldest")
                                .map(ConversationMethods::time)
                                .map(ts::compareTo)
                                .orElse(1)
                        >= least
                && arguments
                                .text("latest")
                                .map(ConversationMethods::time)
                                .map(ts::compareTo)
                                .orElse(-1)
                        <= -least;
    }

    private static BigDecimal time(String given) {
        try {
            return new BigDecimal(given);
        } catch (NumberFormatException broken) {
            throw Refusal.of("invalid_ts_oldest");
        }
    }

    private static JsonObject shown(JsonObject message, Arguments arguments) {
        var copy = message.deepCopy();
        if (!arguments.flag("include_all_metadata")) {
            copy.remove("metadata");
        }
        return copy;
    }
}
