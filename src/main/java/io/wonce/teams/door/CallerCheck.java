package io.wonce.teams.door;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds out who calls. */
@FunctionalInterface
interface CallerCheck {
    /** Empty: somebody who may not come in. Fails with {@link KeysAway} where that cannot be told now. */
    CompletableFuture<Optional<Caller>> check(Context ctx);
}
