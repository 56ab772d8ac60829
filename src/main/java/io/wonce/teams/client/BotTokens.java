package io.wonce.teams.client;

import java.io.IOException;
import java.util.Optional;

/** What proves to the connector that it is us. */
public interface BotTokens {
    /**
     * The bearer token; empty where none is wanted, as on a developer's machine.
     *
     * @throws IOException where there is none to be had now; nothing was sent then
     */
    Optional<String> current() throws IOException;

    /** The connector did not accept {@code token}: the next one is another. */
    void refused(String token);

    /** No tokens at all, for the Agents Playground. */
    static BotTokens anonymous() {
        return new BotTokens() {
            @Override
            public Optional<String> current() {
                return Optional.empty();
            }

            @Override
            public void refused(String token) {
                // There is nothing to renew.
            }
        };
    }
}
