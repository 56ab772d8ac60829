package io.wonce;

import io.wonce.app.DashboardAddress;
import io.wonce.app.Desk;
import io.wonce.app.OfferDashboard;
import io.wonce.config.Config;
import io.wonce.config.TeamsSettings.Door;
import io.wonce.postgres.Database;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Where people find the dashboard: at the public address, else where the server turns out to listen. */
final class BoardAddress {
    private final AtomicReference<URI> server;
    private final Optional<URI> known;
    private final Optional<String> teamsApp;

    BoardAddress(Config config) {
        this.known = config.publicUrl();
        this.server = new AtomicReference<>(known.orElse(URI.create("http://localhost:" + config.port() + "/")));
        this.teamsApp = config.teams()
                .map(settings -> settings.door())
                .filter(Door.Registered.class::isInstance)
                .map(door -> ((Door.Registered) door).appId());
    }

    DashboardAddress address() {
        return new DashboardAddress(server::get, teamsApp);
    }

    Desk shownOn(Desk desk, Database database) {
        return desk.showing(new OfferDashboard(desk.ledger(), database.signIns(), address(), desk.clock()));
    }

    /** The server listens; with {@code PORT=0} only it knows where. */
    void isServedAt(URI address) {
        if (known.isEmpty()) {
            server.set(address);
        }
    }
}
