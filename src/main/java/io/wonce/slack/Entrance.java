package io.wonce.slack;

import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Places;
import io.wonce.config.SlackSettings;
import io.wonce.config.SlackSettings.Door;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.OneWorkspace;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.client.StoredTokens;
import io.wonce.slack.client.TokenExchange;
import io.wonce.slack.install.InstallRoutes;
import java.time.InstantSource;

/**
 * Opens the door that the settings name.
 *
 * @param installations the workspaces that Wonce knows
 */
record Entrance(SlackWeb web, Installations installations, Places places, InstantSource clock) {
    /** The way into workspaces; one whose token is in the environment becomes {@code home}'s. */
    Access open(SlackSettings settings, OrganisationId home) {
        installations.follow(places.moves());
        return settings.door() instanceof Door.ManyWorkspaces door
                ? byInstallation(door, settings)
                : byToken((Door.OneWorkspace) settings.door(), home);
    }

    /** How workspaces come to share a ledger. */
    Sharing sharing(SlackSettings settings, Ledger ledger) {
        return new Sharing(
                new InvitePlace(ledger, places.invitations(), settings.installPage(), clock),
                new JoinLedger(ledger, places.invitations(), clock, installations::forget));
    }

    private Access byInstallation(Door.ManyWorkspaces door, SlackSettings settings) {
        StoredTokens tokens =
                new StoredTokens(places.workspaces(), installations, new TokenExchange(web, door, clock), clock);
        installations.whenForgetting(tokens::forget);
        InstallRoutes routes = InstallRoutes.open(door, settings.api(), web, places, installations, clock);
        return new Access(tokens, clients -> {}, routes::addTo, installations::close);
    }

    private Access byToken(Door.OneWorkspace door, OrganisationId home) {
        OneWorkspace tokens = new OneWorkspace(door.botToken(), clock);
        return new Access(tokens, clients -> tokens.connect(clients, places.workspaces(), home), routes -> {}, () -> {
            tokens.close();
            installations.close();
        });
    }
}
