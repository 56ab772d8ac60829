package io.wonce.teams.door;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Timer;
import io.wonce.config.TeamsSettings;
import io.wonce.config.TeamsSettings.Door;
import io.wonce.teams.door.Turns.Answer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The one address that the Bot Framework calls. Who does not prove to be it gets 401, what cannot be read 400, what is of another
 * tenant or wants its answer elsewhere 403; what cannot be served now gets 503. That Teams delivers again is seen after a time-out;
 * after 503 and {@code Retry-After} nothing that Microsoft writes promises it.
 */
public final class TeamsDoor implements AutoCloseable {
    private static final int LARGEST_BODY = 256 * 1024;

    private final CallerCheck callers;
    private final Admission admission;
    private final Turns turns;
    private final DoorCount count;
    private final ActivityJson json = new ActivityJson();

    private TeamsDoor(CallerCheck callers, Admission admission, Turns turns, DoorCount count) {
        this.callers = callers;
        this.admission = admission;
        this.turns = turns;
        this.count = count;
    }

    /** A door that lets {@code turn} run for what comes in. */
    public static TeamsDoor open(TeamsSettings settings, Turn turn, DoorCount count, InstantSource clock) {
        CallerCheck callers = settings.door() instanceof Door.Registered registered
                ? new TokenCheck(registered.appId(), new SigningKeys(KeyServer.at(settings.login()), clock), clock)
                : new LoopbackOnly();
        return new TeamsDoor(callers, Admission.of(settings), new Turns(turn), count);
    }

    /** Answers one request, later. */
    public void handle(Context ctx) {
        Timer.Sample begun = count.begin();
        Optional<Refusal> misfit = misfit(ctx);
        if (misfit.isPresent()) {
            refuse(ctx, new Answer.Refused(misfit.get()));
            return;
        }
        byte[] body = ctx.bodyAsBytes();
        ctx.future(() -> callers.check(ctx)
                .thenCompose(caller -> hear(caller, body, begun))
                .exceptionally(TeamsDoor::keysAway)
                .thenAccept(answer -> answer(ctx, answer)));
    }

    @Override
    public void close() {
        turns.close();
    }

    /** Looked at before anything else; JSON is asked for since any site may post what is none to this computer. */
    private static Optional<Refusal> misfit(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.matches("application/json *(;.*)?")) {
            return Optional.of(Refusal.NOT_JSON);
        }
        return ctx.bodyAsBytes().length > LARGEST_BODY ? Optional.of(Refusal.TOO_LARGE) : Optional.empty();
    }

    private CompletableFuture<Answer> hear(Optional<Caller> caller, byte[] body, Timer.Sample begun) {
        if (caller.isEmpty()) {
            return refused(Refusal.UNPROVEN);
        }
        Optional<Received> received = json.read(body);
        if (received.isEmpty()) {
            return refused(Refusal.MALFORMED);
        }
        Optional<ClaimsIdentity> identity = caller.get().bringing(received.get().activity());
        if (identity.isEmpty()) {
            return refused(Refusal.UNPROVEN);
        }
        return admission
                .objection(received.get())
                .map(TeamsDoor::refused)
                .orElseGet(() -> turns.run(identity.get(), received.get())
                        .thenApply(answer -> counted(received.get(), answer, begun)));
    }

    private static CompletableFuture<Answer> refused(Refusal why) {
        return CompletableFuture.completedFuture(new Answer.Refused(why));
    }

    private Answer counted(Received received, Answer answer, Timer.Sample begun) {
        if (answer instanceof Answer.Served) {
            count.served(received.activity(), begun);
        }
        return answer;
    }

    private static Answer keysAway(Throwable failure) {
        if (failure instanceof CompletionException wrapped && wrapped.getCause() instanceof KeysAway away) {
            return new Answer.Refused(Refusal.KEYS_AWAY, away.after());
        }
        throw new CompletionException(failure);
    }

    private void answer(Context ctx, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            refuse(ctx, refused);
        } else if (answer instanceof Answer.Served served) {
            served.response().ifPresent(response -> answer(ctx, response));
        }
    }

    private void answer(Context ctx, InvokeResponse response) {
        ctx.status(response.getStatus());
        @Nullable Object body = response.getBody();
        if (body != null) {
            ctx.contentType("application/json;charset=utf-8").result(json.write(body));
        }
    }

    private void refuse(Context ctx, Answer.Refused refused) {
        Refusal why = refused.why();
        count.refused(why);
        ctx.status(why.status());
        if (why.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            ctx.header(
                    Header.RETRY_AFTER, Long.toString(Math.max(refused.retry().toSeconds(), 1)));
        } else if (why.status() == HttpStatus.UNAUTHORIZED) {
            ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
