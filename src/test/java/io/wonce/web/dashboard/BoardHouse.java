package io.wonce.web.dashboard;

import io.wonce.app.Crowd;
import io.wonce.app.DashboardAddress;
import io.wonce.app.Desk;
import io.wonce.app.HandClock;
import io.wonce.app.OfferDashboard;
import io.wonce.app.Pace;
import io.wonce.app.RecogniseVisitor;
import io.wonce.app.Turnstile;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SignIns;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.Http;
import io.wonce.web.TryoutPermalinks;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The dashboard on a real database and a real server, with a clock that only goes when told. */
final class BoardHouse implements AutoCloseable {
    /** A Thursday afternoon in Amsterdam. */
    static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");

    static final String APP = "11111111-2222-4333-8444-555555555555";

    final HandClock clock;
    final Desk desk;
    final Http http;
    private final AtomicReference<URI> address = new AtomicReference<>(URI.create("http://localhost/"));
    private final WebServer server;

    private BoardHouse(Instant now, Ledger ledger, Function<InstantSource, Turnstile> pacing) {
        this.clock = new HandClock(now);
        Turnstile turnstile = pacing.apply(clock);
        SignIns signIns = TestDatabase.shared().signIns();
        DashboardAddress where = new DashboardAddress(address::get, Optional.of(APP));
        Reader reader = TestReader.shared();
        Desk bare = new Desk(ledger, reader::read, new Linker()::decide, clock);
        this.desk = bare.showing(new OfferDashboard(bare.ledger(), signIns, where, clock));
        Pages pages = Pages.precompiled();
        this.server = WebServer.start(
                "127.0.0.1",
                0,
                pages,
                List.of(DashboardRoutes.open(
                        desk, reader, signIns, where, List.of(new TryoutPermalinks()), pages, turnstile)));
        this.http = new Http(server);
        address.set(server.address());
    }

    static BoardHouse open() {
        return openAt(NOW);
    }

    static BoardHouse openAt(Instant now) {
        return openAt(now, TestDatabase.shared().ledger());
    }

    static BoardHouse openAt(Instant now, Ledger ledger) {
        return new BoardHouse(now, ledger, at(wide(), wide()));
    }

    static BoardHouse openOn(Ledger ledger) {
        return new BoardHouse(NOW, ledger, at(wide(), wide()));
    }

    /** One in which each person may ask that fast. */
    static BoardHouse openWith(Ledger ledger, Pace eachPerson) {
        return new BoardHouse(NOW, ledger, at(wide(), eachPerson));
    }

    /** One in which those of an organisation whom nobody knows may ask that fast, and each person. */
    static BoardHouse openWith(Pace strangers, Pace eachPerson) {
        return new BoardHouse(NOW, TestDatabase.shared().ledger(), at(strangers, eachPerson));
    }

    /** One in which all may ask as fast as they may in earnest. */
    static BoardHouse openInEarnest() {
        return new BoardHouse(NOW, TestDatabase.shared().ledger(), Turnstile::ofPeople);
    }

    private static Function<InstantSource, Turnstile> at(Pace strangers, Pace eachPerson) {
        return clock -> new Turnstile(new Crowd(strangers, wide()), new Crowd(eachPerson, wide()), clock);
    }

    private static Pace wide() {
        return new Pace(100_000, Duration.ofMillis(1));
    }

    /** From now on people reach it there. */
    void isReachedAt(String publicUrl) {
        address.set(URI.create(publicUrl));
    }

    RecogniseVisitor recognise() {
        return new RecogniseVisitor(desk.ledger(), TestDatabase.shared().signIns(), clock);
    }

    URI address() {
        return server.address();
    }

    /** What {@code person} is answered who asks for the dashboard. */
    Answer.DashboardOffered asks(OrganisationId organisation, Person person) {
        return (Answer.DashboardOffered) desk.dashboard().open(organisation, new Actor(person, Surface.COMMAND));
    }

    /** The ticket in the link that they get. */
    String ticket(OrganisationId organisation, Person person) {
        String link = asks(organisation, person).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    HttpResponse<String> clicks(String ticket, String... headers) {
        return http.post("/dashboard/enter", "ticket=" + ticket, headers);
    }

    /** The cookie of somebody who has just come in, as a browser sends it back. */
    String signedIn(OrganisationId organisation, Person person) {
        return cookie(clicks(ticket(organisation, person)));
    }

    HttpResponse<String> page(String path, String cookie) {
        return http.get(path, "Cookie", cookie, "Accept", "text/html", "Accept-Language", "en");
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.contains("HttpOnly"))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
    }

    @Override
    public void close() {
        server.close();
    }
}
