package io.wonce.config;

import io.wonce.config.SlackSettings.Door;
import java.net.URI;
import java.util.Optional;

/** Reads what concerns Slack: all of it, or nothing. */
final class SlackVariables {
    private static final String API = "https://slack.com/api/";
    /** Stands in where the right one is missing, so that the other problems are found too. */
    private static final Secret MISSING = new Secret("");

    private static final URI NOWHERE = URI.create("http://localhost/");

    private final Variables variables;

    SlackVariables(Variables variables) {
        this.variables = variables;
    }

    /** Empty where no variable says that Slack is wanted. */
    Optional<SlackSettings> read(Optional<URI> publicUrl) {
        Optional<Secret> signingSecret = variables.secret("SLACK_SIGNING_SECRET");
        Optional<Secret> botToken = variables.secret("SLACK_BOT_TOKEN", "xoxb-");
        Optional<String> clientId = variables.text("SLACK_CLIENT_ID");
        Optional<Secret> clientSecret = variables.secret("SLACK_CLIENT_SECRET");
        Optional<Secret> appToken = variables.secret("SLACK_APP_TOKEN", "xapp-");
        URI api = URI.create(variables.address("SLACK_API_URL", API).replaceFirst("/*$", "/"));
        if (signingSecret.isEmpty()
                && botToken.isEmpty()
                && clientId.isEmpty()
                && clientSecret.isEmpty()
                && appToken.isEmpty()) {
            return Optional.empty();
        }
        if (signingSecret.isEmpty() && appToken.isEmpty()) {
            variables.complain("SLACK_SIGNING_SECRET is missing: copy it from Basic Information of your Slack app");
        }
        Door door = botToken.<Door>map(Door.OneWorkspace::new)
                .orElseGet(() -> new Door.ManyWorkspaces(
                        clientId.orElse(""), clientSecret.orElse(MISSING), publicUrl.orElse(NOWHERE)));
        check(botToken.isPresent(), clientId.isPresent(), clientSecret.isPresent());
        return Optional.of(new SlackSettings(signingSecret.orElse(MISSING), door, appToken, api));
    }

    private void check(boolean token, boolean id, boolean secret) {
        if (token && (id || secret)) {
            variables.complain(
                    "SLACK_BOT_TOKEN is set, and so is SLACK_CLIENT_ID or SLACK_CLIENT_SECRET: keep the token"
                            + " for one workspace, or the other two for many");
        } else if (!token && !id && !secret) {
            variables.complain(
                    "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from OAuth & Permissions of your"
                            + " Slack app, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for many workspaces");
        } else if (!token && !(id && secret)) {
            variables.complain((id ? "SLACK_CLIENT_SECRET" : "SLACK_CLIENT_ID")
                    + " is missing: copy it from Basic Information of your Slack app");
        } else if (!token) {
            checkInstallable();
        }
    }

    private void checkInstallable() {
        if (variables.text("WONCE_KEY").isEmpty()) {
            variables.complain(
                    "WONCE_KEY is missing: it encrypts the tokens of workspaces. Make one with: openssl rand -base64 32");
        }
        Optional<String> publicUrl = variables.text("PUBLIC_URL");
        if (publicUrl.isEmpty()) {
            variables.complain("PUBLIC_URL is missing: Slack sends people back there after an installation");
        } else if (publicUrl.get().matches("http://(?!(localhost|127\\.0\\.0\\.1)\\b).*")) {
            variables.complain(
                    "PUBLIC_URL begins with http://: browsers end an installation by https only, so set it to an"
                            + " address such as https://wonce.example.com");
        }
    }
}
