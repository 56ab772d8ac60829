package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What happens to channels, homes and the installation, and the events that follow. */
final class Occasions {
    private final Town town;

    Occasions(Town town) {
        this.town = town;
    }

    Said joined(String user, FakeWorkspace workspace, FakeChannel channel) {
        var event = Json.object(
                "type",
                "member_joined_channel",
                "user",
                user,
                "channel",
                channel.id(),
                "channel_type",
                channel.kind() == FakeChannel.Kind.CHANNEL ? "C" : "G",
                "team",
                workspace.id(),
                "event_ts",
                town.stamps().ts());
        return said(channel, toAll(town, channel, event));
    }

    Said openHome(FakePerson person) {
        var dm = person.workspace().dm(person);
        var event = Json.object(
                "type",
                "app_home_opened",
                "user",
                person.id(),
                "channel",
                dm.id(),
                "tab",
                "home",
                "view",
                town.views().home(person.id()).map(FakeView::json),
                "event_ts",
                town.stamps().ts());
        return said(dm, town.events().happen(person.workspace(), event));
    }

    Said rename(FakeChannel channel, String newName) {
        channel.rename(newName);
        var type = channel.kind() == FakeChannel.Kind.CHANNEL ? "channel_rename" : "group_rename";
        var named = Json.object(
                "id",
                channel.id(),
                "name",
                newName,
                "name_normalized",
                newName,
                "created",
                1_700_000_000,
                "is_channel",
                channel.kind() == FakeChannel.Kind.CHANNEL,
                "is_mpim",
                false);
        var event = Json.object(
                "type", type, "channel", named, "event_ts", town.stamps().ts());
        return said(channel, toAll(town, channel, event));
    }

    Said archive(FakePerson person, FakeChannel channel) {
        channel.archive();
        var type = channel.kind() == FakeChannel.Kind.CHANNEL ? "channel_archive" : "group_archive";
        var event = Json.object(
                "type",
                type,
                "channel",
                channel.id(),
                "user",
                person.id(),
                "is_moved",
                0,
                "event_ts",
                town.stamps().ts());
        return said(channel, toAll(town, channel, event));
    }

    Said uninstalled(FakeWorkspace workspace) {
        var deliveries = new ArrayList<>(tokensRevoked(workspace).deliveries());
        var event =
                Json.object("type", "app_uninstalled", "event_ts", town.stamps().ts());
        deliveries.addAll(town.events().happen(workspace, event));
        return nowhere(workspace, deliveries);
    }

    Said tokensRevoked(FakeWorkspace workspace) {
        var tokens = Json.object("oauth", new JsonArray(), "bot", Json.array(workspace.botUser()));
        var event = Json.object(
                "type",
                "tokens_revoked",
                "tokens",
                tokens,
                "event_ts",
                town.stamps().ts());
        return nowhere(workspace, town.events().happen(workspace, event));
    }

    /** Tells every workspace whose bot is in the channel, each under its own event id. */
    static List<Delivery> toAll(Town town, FakeChannel channel, JsonObject event) {
        var deliveries = new ArrayList<Delivery>();
        for (var workspace : channel.workspaces()) {
            if (channel.members().contains(workspace.botUser())) {
                deliveries.addAll(town.events().happen(workspace, event));
            }
        }
        return deliveries;
    }

    private Said nowhere(FakeWorkspace workspace, List<Delivery> deliveries) {
        return said(new FakeChannel(town, workspace, "", "", FakeChannel.Kind.CHANNEL), deliveries);
    }

    private static Said said(FakeChannel channel, List<Delivery> deliveries) {
        return new Said(new FakeMessage(channel, new JsonObject(), false), deliveries);
    }
}
