package io.wonce.teams.door;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Lets in anybody at this computer, without a token. The server listens on loopback only; a site that gave it a name of its own
 * (DNS rebinding), and a tunnel from outside, are refused by the name that they call.
 */
final class LoopbackOnly implements CallerCheck {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public CompletableFuture<Optional<Caller>> check(Context ctx) {
        String host = Optional.ofNullable(ctx.host()).orElse("").replaceFirst(":\\d+$", "");
        return CompletableFuture.completedFuture(
                LOOPBACK.contains(host) ? Optional.of(LoopbackOnly::anybody) : Optional.empty());
    }

    private static Optional<ClaimsIdentity> anybody(Activity activity) {
        return Optional.of(new ClaimsIdentity(AuthenticationConstants.ANONYMOUS_AUTH_TYPE));
    }
}
