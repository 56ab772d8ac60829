package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.app.Crowd;
import io.wonce.app.Desk;
import io.wonce.app.HandClock;
import io.wonce.app.HearMessage;
import io.wonce.app.Pace;
import io.wonce.app.Turnstile;
import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.TestDatabase;
import io.wonce.web.Http;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The API on a real database and a real server, of an organisation whose people announce in the try-out chat. */
final class ApiHouse implements AutoCloseable {
    static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    static final Person SANNE = person("sanne", "Sanne de Vries", Role.MEMBER);
    static final Person MEERA = person("meera", "Meera Joshi", Role.MANAGER);
    static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");
    private static final ObjectMapper JSON = new ObjectMapper();

    final HandClock clock = new HandClock(NOW);
    final Organisation organisation = TestDatabase.organisation();
    final Desk desk = new Desk(
                    TestDatabase.shared().ledger(Optional.of(KEY)),
                    TestReader.shared()::read,
                    new Linker()::decide,
                    clock)
            .telling(new WebhookReach(true));
    final Http http;
    private final WebServer server;
    private final AnswerCommand commands = new AnswerCommand(desk);

    private ApiHouse(Pace pace) {
        Pace wide = new Pace(1000, Duration.ofMillis(1));
        Turnstile turnstile = new Turnstile(new Crowd(pace, wide), new Crowd(pace, wide), clock);
        this.server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(ApiRoutes.open(desk, turnstile)));
        this.http = new Http(server);
    }

    static ApiHouse open() {
        return new ApiHouse(new Pace(1000, Duration.ofMillis(1)));
    }

    static ApiHouse openAt(Pace pace) {
        return new ApiHouse(pace);
    }

    /** Says it in the channel. */
    List<Announcement> says(Person who, String text) {
        return saysIn(WINS, who, text);
    }

    List<Announcement> saysIn(ChannelRef channel, Person who, String text) {
        clock.tick(Duration.ofMinutes(1));
        MessageRef ref = new MessageRef(channel, UUID.randomUUID().toString());
        return new HearMessage(desk)
                .hear(
                        organisation.id(),
                        new IncomingMessage(ref, Optional.empty(), who, text, clock.instant(), Optional.empty()))
                .announcements();
    }

    Answer types(Person who, String command) {
        clock.tick(Duration.ofMinutes(2));
        MessageRef key = MessageRef.ofCommand(WINS, UUID.randomUUID().toString());
        return commands.answer(organisation.id(), who, WINS, command, key, clock.instant());
    }

    /** The secret of a new token. */
    String token(String scope) {
        return ((Answer.TokenMade) types(
                        MEERA,
                        "/deal token new " + scope + "-"
                                + UUID.randomUUID().toString().substring(0, 8) + " " + scope))
                .secret();
    }

    HttpResponse<String> get(String token, String path, String... headers) {
        return send("GET", token, path, "", headers);
    }

    HttpResponse<String> send(String method, String token, String path, String body, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Authorization";
        all[1] = "Bearer " + token;
        all[2] = "Content-Type";
        all[3] = "application/json";
        return http.send(method, path, body, all);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return parsed(answer.body());
    }

    static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException wrong) {
            throw new UncheckedIOException(body, wrong);
        }
    }

    static Person person(String id, String name, Role role) {
        return new Person(new PersonRef(Platform.BROWSER, id), name, role, Optional.empty(), Locale.ENGLISH);
    }

    @Override
    public void close() {
        server.close();
    }
}
