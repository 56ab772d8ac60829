package io.wonce.config;

import io.wonce.config.TeamsSettings.Door;
import java.net.URI;
import java.util.Optional;

/** Reads what concerns Microsoft Teams: all of it, or nothing. */
final class TeamsVariables {
    private static final String LOGIN = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private static final String AUTHORITY = "https://login.microsoftonline.com/";

    private final Variables variables;

    TeamsVariables(Variables variables) {
        this.variables = variables;
    }

    /** Empty where no variable says that Teams is wanted. */
    Optional<TeamsSettings> read(Optional<URI> publicUrl, boolean besideSlack) {
        Optional<String> appId = variables.uuid("TEAMS_APP_ID");
        Optional<Secret> password = variables.secret("TEAMS_APP_PASSWORD");
        Optional<String> tenantId = variables.uuid("TEAMS_TENANT_ID");
        boolean anonymous = variables.on("TEAMS_ANONYMOUS", false);
        URI login = URI.create(variables.address("TEAMS_LOGIN_URL", LOGIN));
        URI authority =
                URI.create(variables.address("TEAMS_AUTHORITY_URL", AUTHORITY).replaceFirst("/*$", "/"));
        boolean registered = isSet("TEAMS_APP_ID") || password.isPresent() || isSet("TEAMS_TENANT_ID");
        if (anonymous) {
            checkLocal(registered, publicUrl, besideSlack);
            return Optional.of(new TeamsSettings(new Door.Anonymous(), login, authority));
        }
        if (!registered) {
            return Optional.empty();
        }
        checkWhole();
        Door door = new Door.Registered(appId.orElse(""), password.orElse(new Secret("")), tenantId.orElse(""));
        return Optional.of(new TeamsSettings(door, login, authority));
    }

    private void checkLocal(boolean registered, Optional<URI> publicUrl, boolean besideSlack) {
        if (registered) {
            variables.complain(
                    "TEAMS_ANONYMOUS is true, and TEAMS_APP_ID, TEAMS_APP_PASSWORD or TEAMS_TENANT_ID is set:"
                            + " keep the first for a test without tokens, or the other three for Teams");
        }
        if (besideSlack) {
            variables.complain(
                    "TEAMS_ANONYMOUS is true, but Slack is connected: who can reach Slack's address could play"
                            + " anybody in Teams. Leave it out");
        }
        if (publicUrl.isPresent() && !publicUrl.get().toString().matches("https?://(localhost|127\\.0\\.0\\.1)\\b.*")) {
            variables.complain("TEAMS_ANONYMOUS is true, but PUBLIC_URL is set: who can reach that address could play"
                    + " anybody in Teams. Leave one of them out");
        }
    }

    private void checkWhole() {
        if (!isSet("TEAMS_APP_ID")) {
            variables.complain(
                    "TEAMS_APP_ID is missing: copy the Microsoft App ID from the configuration of your Azure Bot");
        }
        if (!isSet("TEAMS_APP_PASSWORD")) {
            variables.complain("TEAMS_APP_PASSWORD is missing: make a client secret for the app registration of your"
                    + " Azure Bot, and copy its value");
        }
        if (!isSet("TEAMS_TENANT_ID")) {
            variables.complain(
                    "TEAMS_TENANT_ID is missing: copy the App Tenant ID from the configuration of your Azure Bot");
        }
    }

    private boolean isSet(String name) {
        return variables.text(name).isPresent();
    }
}
