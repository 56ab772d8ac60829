package io.wonce.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What follows from an activity that was let in. */
@FunctionalInterface
public interface Turn {
    /**
     * Serves {@code activity}; may take its time on the thread that it is called on. What it answers, and is true, is committed.
     *
     * @param raw the activity as it came, with what its class has no field for
     * @return the answer to an invoke; empty: nothing but thanks. Fails with {@link io.wonce.app.port.LedgerUnavailable} where the
     *     activity must be delivered again
     */
    CompletableFuture<Optional<InvokeResponse>> run(ClaimsIdentity caller, Activity activity, JsonNode raw);
}
