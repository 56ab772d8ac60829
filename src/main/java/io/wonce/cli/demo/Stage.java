package io.wonce.cli.demo;

import io.wonce.app.DeliverOutbox;
import io.wonce.app.Desk;
import io.wonce.app.port.Chat;
import io.wonce.domain.organisation.Organisation;
import java.util.function.Function;

/**
 * A bot with an empty ledger, to play a story on.
 *
 * @param desk what the use cases need
 * @param organisation whose ledger it is
 * @param delivery delivers the outbox to a chat
 * @param strike takes the stage down
 */
public record Stage(Desk desk, Organisation organisation, Function<Chat, DeliverOutbox> delivery, Runnable strike)
        implements AutoCloseable {
    @Override
    public void close() {
        strike.run();
    }
}
