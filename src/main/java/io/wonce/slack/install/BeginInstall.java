package io.wonce.slack.install;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.domain.organisation.JoinCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sends people to Slack, which asks them whether Wonce may come in.
 *
 * @see <a href="https://docs.slack.dev/authentication/installing-with-oauth">Installing with OAuth</a>
 */
final class BeginInstall {
    /** Those of manifest/slack.yaml. */
    static final List<String> SCOPES = List.of(
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

    private final SlackApp app;
    private final Underway underway;

    BeginInstall(SlackApp app, Underway underway) {
        this.app = app;
        this.underway = underway;
    }

    /** {@code GET /slack/install}; {@code ?join=CODE} shares the ledger of an organisation. */
    void handle(Context ctx) {
        Optional<String> typed = Optional.ofNullable(ctx.queryParam("join"));
        Optional<JoinCode> code = typed.flatMap(JoinCode::parse);
        if (typed.isPresent() && code.filter(underway::isInvitation).isEmpty()) {
            InstallPage.show(ctx, HttpStatus.BAD_REQUEST, InstallPage.of(ctx, "uninvited"));
            return;
        }
        String state = underway.begin();
        StateCookie.give(ctx, new Begun(state, code), Underway.LASTING);
        ctx.header("Cache-Control", "no-store").redirect(consent(state));
    }

    private String consent(String state) {
        Map<String, String> query = Map.of(
                "client_id",
                app.clientId(),
                "scope",
                String.join(",", SCOPES),
                "redirect_uri",
                app.redirect().toString(),
                "state",
                state);
        return query.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", app.consent() + "?", ""));
    }
}
