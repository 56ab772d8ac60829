package io.wonce.slack.load;

import io.wonce.postgres.EmbeddedServer;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A database that loses nothing, a workspace whose people announce, and processes of the bot, which answer there. */
final class Stage implements AutoCloseable {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String CHANNEL = "C0WINS";
    private static final int PEOPLE = 100;

    private final Path folder;
    private final EmbeddedServer server;
    private final FakeSlack slack = FakeSlack.start();
    private final FakeWorkspace workspace = slack.workspace("T0BENCH", "xoxb-bench");

    private final Thread leaveNothing = new Thread(this::stop, "leave-no-server");

    /** Everything of it is at random ports of this computer. */
    Stage() {
        try {
            folder = Files.createTempDirectory("wonce-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = EmbeddedServer.start(folder);
        Runtime.getRuntime().addShutdownHook(leaveNothing);
        workspace.channel(CHANNEL, "wins");
    }

    /** Events that no other stage of this process has. */
    SignedEvents events() {
        List<String> people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> workspace.person("U0SELLER" + n, "Sam Bell " + n).id())
                .toList();
        return new SignedEvents(SECRET, workspace.id(), CHANNEL, people);
    }

    /** A process of the bot on the database that all of them share. */
    ServerProcess bot() {
        URI ledger = URI.create(server.address().jdbcUrl().substring("jdbc:".length()));
        return bot(Map.of("DATABASE_URL", "postgres://wonce@127.0.0.1:" + ledger.getPort() + ledger.getPath()));
    }

    /** The same on a database of its own, which it has to make. */
    ServerProcess botWithItsOwnDatabase() {
        return bot(Map.of("WONCE_DATA", folder.resolve("own").toString()));
    }

    ServerProcess bareBolt() {
        return ServerProcess.start(List.of(BareBolt.class.getName(), SECRET), Map.of(), log());
    }

    WatchedServer watched() {
        return new WatchedServer(server.address());
    }

    private ServerProcess bot(Map<String, String> storage) {
        Map<String, String> environment = new HashMap<>(storage);
        environment.put("SLACK_SIGNING_SECRET", SECRET);
        environment.put("SLACK_BOT_TOKEN", workspace.token());
        environment.put("SLACK_API_URL", slack.api().toString());
        environment.put("WONCE_KEY", "aGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGU=");
        environment.put("TZ", "Europe/Amsterdam");
        return ServerProcess.start(List.of("io.wonce.Main", "serve"), environment, log());
    }

    private Path log() {
        return folder.resolve("bots.log");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(leaveNothing);
        stop();
        slack.close();
    }

    private void stop() {
        server.close();
    }
}
