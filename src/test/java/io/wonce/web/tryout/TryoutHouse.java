package io.wonce.web.tryout;

import io.wonce.app.DeliverOutbox;
import io.wonce.app.Desk;
import io.wonce.app.Relay;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.web.Health;
import io.wonce.web.TryoutChat;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** The whole try-out chat on a real database, with the real reader and linker behind it. */
public final class TryoutHouse implements AutoCloseable {
    private final Relay relay;
    private final TryoutRoutes routes;
    private final WebServer server;

    private TryoutHouse(Relay relay, TryoutRoutes routes, WebServer server) {
        this.relay = relay;
        this.routes = routes;
        this.server = server;
    }

    /** Opens on any free port of the loopback interface. */
    public static TryoutHouse open(Database database, Organisation organisation) {
        return open(database, organisation, 0);
    }

    static TryoutHouse open(Database database, Organisation organisation, int port) {
        InstantSource clock = InstantSource.system();
        Desk desk = new Desk(database.ledger(), TestReader.shared()::read, new Linker()::decide, clock);
        var room = database.tryoutRoom(clock);
        var outbox = new DeliverOutbox(database.deliveries(), List.of(new TryoutChat(room)), clock, new Random());
        Relay relay = Relay.start(outbox, database.bell(), clock, 1);
        Pages pages = Pages.precompiled();
        Venue venue = new Venue(organisation, room, database.bell(), database::answers);
        TryoutRoutes routes = TryoutRoutes.open(venue, UseCases.on(desk), pages, clock);
        WebServer server = WebServer.start("127.0.0.1", port, pages, List.of(new Health(database::answers), routes));
        return new TryoutHouse(relay, routes, server);
    }

    URI address() {
        return server.address();
    }

    WebServer server() {
        return server;
    }

    @Override
    public void close() {
        routes.close();
        server.close();
        relay.close();
    }
}
