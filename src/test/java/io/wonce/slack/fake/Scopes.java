package io.wonce.slack.fake;

import io.wonce.slack.fake.FakeChannel.Kind;
import java.util.Map;
import java.util.Set;

/** Which scope a method needs. */
final class Scopes {
    /** What the app has unless a test says otherwise: what manifest/slack.yaml asks for. */
    static final Set<String> ALL = Set.of(
            "app_mentions:read",
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "files:write",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write",
            "mpim:history",
            "reactions:read",
            "reactions:write",
            "users:read",
            "users:read.email");

    private static final Map<String, String> NEEDED = Map.of(
            "chat.postMessage", "chat:write",
            "chat.update", "chat:write",
            "chat.postEphemeral", "chat:write",
            "reactions.add", "reactions:write",
            "reactions.remove", "reactions:write",
            "users.info", "users:read",
            "users.list", "users:read",
            "files.getUploadURLExternal", "files:write",
            "files.completeUploadExternal", "files:write");

    private Scopes() {}

    /** Refuses a method for which the workspace gave no scope. */
    static void check(FakeWorkspace workspace, String method) {
        var needed = NEEDED.get(method);
        if (needed != null) {
            require(workspace, needed);
        }
    }

    /** Refuses reading or opening a kind of conversation; {@code right} is history, read or write. */
    static void check(FakeWorkspace workspace, Kind kind, String right) {
        var family = switch (kind) {
            case CHANNEL -> "channels";
            case GROUP -> "groups";
            case IM -> "im";
            case MPIM -> "mpim";
        };
        require(workspace, family + ":" + right);
    }

    private static void require(FakeWorkspace workspace, String needed) {
        var provided = workspace.tokens().scopes();
        if (!provided.contains(needed)) {
            throw Refusal.missingScope(needed, String.join(",", provided));
        }
    }
}
