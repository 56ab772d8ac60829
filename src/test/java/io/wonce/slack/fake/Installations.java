package io.wonce.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** auth.* and oauth.v2.access: who a token belongs to, and how the app gets one. */
final class Installations {
    private final Town town;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private volatile String credentials = "";

    Installations(Town town) {
        this.town = town;
    }

    void client(String id, String secret) {
        credentials = id + ":" + secret;
    }

    /** What Slack puts in {@code code} of the redirect when somebody installs the app. */
    String code(FakeWorkspace workspace, FakePerson installer, boolean rotating) {
        var code = town.stamps().id("code-");
        grants.put(code, new Grant(workspace, installer, rotating, JsonNull.INSTANCE, false));
        return code;
    }

    /** The same within an enterprise, or {@code forAll} of it. */
    String codeInGrid(FakeWorkspace workspace, FakePerson installer, String enterprise, boolean forAll) {
        var code = town.stamps().id("code-");
        var grid = Json.object("id", enterprise, "name", "Grid of " + enterprise);
        grants.put(code, new Grant(workspace, installer, false, grid, forAll));
        return code;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of("auth.test", Installations::test, "auth.revoke", Installations::revoke));
    }

    /** The workspace of a bearer token, or why it is none. */
    FakeWorkspace authenticate(Optional<String> bearer) {
        var token = bearer.orElseThrow(() -> Refusal.of("not_authed"));
        var workspace = town.workspaces().stream()
                .filter(each -> each.tokens().knows(token))
                .findFirst()
                .orElseThrow(() -> Refusal.of("invalid_auth"));
        workspace.tokens().death(token).ifPresent(death -> {
            throw Refusal.of(death);
        });
        return workspace;
    }

    /** oauth.v2.access: exchanges a code once, or a refresh token once. */
    JsonObject access(Optional<String> authorization, Arguments arguments) {
        var given = authorization
                .filter(header -> header.startsWith("Basic "))
                .map(header -> new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8))
                .orElseGet(() -> arguments.text("client_id").orElse("") + ":"
                        + arguments.text("client_secret").orElse(""));
        if (!given.equals(credentials)) {
            var sameId = given.split(":", 2)[0].equals(credentials.split(":", 2)[0]);
            throw Refusal.of(sameId ? "bad_client_secret" : "invalid_client_id");
        }
        if (arguments.text("grant_type").filter("refresh_token"::equals).isPresent()) {
            return refresh(arguments.required("refresh_token"));
        }
        var grant = Optional.ofNullable(grants.remove(arguments.text("code").orElse("")))
                .orElseThrow(() -> Refusal.of("invalid_code"));
        var answer = granted(grant.workspace(), Optional.of(grant.installer()), grant.rotating());
        answer.add("enterprise", grant.enterprise());
        if (grant.forAll()) {
            answer.add("team", JsonNull.INSTANCE);
            answer.addProperty("is_enterprise_install", true);
        }
        return answer;
    }

    private JsonObject refresh(String token) {
        var workspace = town.workspaces().stream()
                .filter(each -> each.tokens().refreshToken().equals(token))
                .findFirst()
                .orElseThrow(() -> Refusal.of("invalid_refresh_token"));
        return granted(workspace, Optional.empty(), true);
    }

    private JsonObject granted(FakeWorkspace workspace, Optional<FakePerson> installer, boolean rotating) {
        var token = rotating ? workspace.tokens().rotate() : workspace.tokens().issue();
        var answer = Json.object(
                "app_id",
                FakeWorkspace.APP,
                "access_token",
                token,
                "token_type",
                "bot",
                "scope",
                String.join(",", workspace.tokens().scopes()),
                "bot_user_id",
                workspace.botUser(),
                "team",
                Json.object("id", workspace.id(), "name", workspace.domain()),
                "enterprise",
                JsonNull.INSTANCE,
                "is_enterprise_install",
                false,
                "authed_user",
                Json.object("id", installer.map(FakePerson::id)));
        if (rotating) {
            answer.addProperty("refresh_token", workspace.tokens().refreshToken());
            answer.addProperty("expires_in", Tokens.LIFE.toSeconds());
        }
        return answer;
    }

    private static JsonObject test(FakeWorkspace caller, Arguments arguments) {
        return Json.object(
                "url",
                caller.url(),
                "team",
                caller.domain(),
                "user",
                "wonce",
                "team_id",
                caller.id(),
                "user_id",
                caller.botUser(),
                "bot_id",
                caller.botId(),
                "is_enterprise_install",
                false);
    }

    private static JsonObject revoke(FakeWorkspace caller, Arguments arguments) {
        if (arguments.flag("test")) {
            return Json.object("revoked", false);
        }
        caller.tokens().revoke();
        return Json.object("revoked", true);
    }

    private record Grant(
            FakeWorkspace workspace, FakePerson installer, boolean rotating, JsonElement enterprise, boolean forAll) {}
}
