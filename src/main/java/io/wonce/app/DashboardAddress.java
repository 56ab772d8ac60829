package io.wonce.app;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Ticket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the dashboard is.
 *
 * @param server how people reach this server
 * @param teamsApp the id of the app for Teams, in which the dashboard is a tab; empty: there is none
 */
public record DashboardAddress(Supplier<URI> server, Optional<String> teamsApp) {
    /** Under this name the tab stands in {@code manifest/teams/manifest.json}. */
    private static final String TAB = "dashboard";

    /** The link that {@code ticket} is for. */
    public String inBrowser(Ticket ticket) {
        return server.get().resolve("/dashboard/enter/" + ticket.shown()).toString();
    }

    /** The same for the tab in Teams, which hands the ticket on to the page. */
    public Optional<String> inTeams(Ticket ticket) {
        String context = URLEncoder.encode("{\"subEntityId\":\"" + ticket.shown() + "\"}", StandardCharsets.UTF_8);
        return teamsApp.map(app -> "https://teams.microsoft.com/l/entity/" + app + "/" + TAB + "?context=" + context);
    }

    /** The dashboard itself, for who is signed in; empty where people on {@code platform} are on another computer. */
    public Optional<URI> seenFrom(Platform platform) {
        URI board = server.get().resolve("/dashboard");
        boolean isHere = "localhost".equals(board.getHost());
        return isHere && platform != Platform.BROWSER ? Optional.empty() : Optional.of(board);
    }

    /** The personal chat with Wonce in Teams. */
    public Optional<String> chatInTeams() {
        return teamsApp.map(app -> "https://teams.microsoft.com/l/entity/" + app + "/conversations");
    }
}
