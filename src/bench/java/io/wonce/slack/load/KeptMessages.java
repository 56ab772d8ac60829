package io.wonce.slack.load;

import io.wonce.postgres.DatabaseAddress;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The messages of a channel that the database has kept. */
final class KeptMessages {
    private final DatabaseAddress server;
    private final String channel;

    KeptMessages(DatabaseAddress server, String channel) {
        this.server = server;
        this.channel = channel;
    }

    long count() {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", "");
                var query = connection.prepareStatement("select count(*) from wonce.message where channel_id = ?")) {
            query.setString(1, channel);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the messages cannot be counted", failure);
        }
    }

    /** What was acknowledged is kept, and nothing else. */
    void mustBe(long acknowledged) {
        long kept = count();
        if (kept != acknowledged) {
            throw new IllegalStateException("acknowledged " + acknowledged + " messages and kept " + kept);
        }
    }
}
