package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.wonce.slack.fake.FakeChannel.Kind;

/** A conversation as {@code conversations.info} tells it. */
final class ChannelJson {
    private ChannelJson() {}

    static JsonObject of(FakeChannel channel, FakeWorkspace reader) {
        var kind = channel.kind();
        var shared = channel.workspaces().size() > 1;
        var json = Json.object(
                "id",
                channel.id(),
                "created",
                1_700_000_000,
                "creator",
                "USLACKBOT",
                "is_archived",
                channel.archived(),
                "is_channel",
                kind == Kind.CHANNEL,
                "is_group",
                kind == Kind.GROUP,
                "is_im",
                kind == Kind.IM,
                "is_mpim",
                kind == Kind.MPIM,
                "is_private",
                kind != Kind.CHANNEL,
                "is_general",
                false,
                "is_shared",
                shared,
                "is_ext_shared",
                shared,
                "is_org_shared",
                false,
                "is_member",
                channel.members().contains(reader.botUser()),
                "context_team_id",
                reader.id());
        if (kind == Kind.IM) {
            json.addProperty("user", other(channel, reader.botUser()));
            return json;
        }
        json.addProperty("name", channel.name());
        json.addProperty("name_normalized", channel.name());
        json.addProperty("num_members", channel.members().size());
        json.add("topic", Json.object("value", "", "creator", "", "last_set", 0));
        json.add("purpose", Json.object("value", "", "creator", "", "last_set", 0));
        json.add("previous_names", new JsonArray());
        return json;
    }

    /** Of a direct message: who is not the bot. */
    private static String other(FakeChannel channel, String bot) {
        return channel.members().stream()
                .filter(member -> !member.equals(bot))
                .findFirst()
                .orElse("USLACKBOT");
    }
}
