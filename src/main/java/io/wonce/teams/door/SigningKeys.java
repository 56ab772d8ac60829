package io.wonce.teams.door;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of the Bot Framework, kept. A known key is found at once, also while the key server is away; they are asked for anew
 * once a day, and where an unknown one is named, but never more often than the pause says: who makes up key ids must not be able
 * to hammer the key server. Nor may they keep a new key out: that there is no key of an id is only said by a look at the key
 * server that began after the id was named.
 */
final class SigningKeys {
    static final Duration PAUSE = Duration.ofSeconds(30);
    static final Duration FRESH = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final KeyServer server;
    private final InstantSource clock;
    private volatile Kept kept = new Kept(Map.of(), Instant.EPOCH);
    private Instant asked = Instant.EPOCH;
    private CompletableFuture<Kept> answer = CompletableFuture.completedFuture(kept);

    SigningKeys(KeyServer server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * The key of this id: empty where the Bot Framework has none. Fails with {@link KeysAway} where the key is not known and the
     * key server does not answer, or may not be asked yet. Only unknown keys are waited for.
     */
    CompletableFuture<Optional<SigningKey>> find(String id) {
        Kept now = kept;
        if (!now.keys().containsKey(id)) {
            Look look = look();
            return look.answer()
                    .thenApply(Optional::of)
                    .exceptionally(away -> Optional.empty())
                    .thenApply(latest -> find(look, latest, id));
        }
        if (!clock.instant().isBefore(now.since().plus(FRESH))) {
            Look unused = look();
        }
        return CompletableFuture.completedFuture(now.find(id));
    }

    /** What the key server answers: now, where it may be asked, else when it was asked last. */
    private synchronized Look look() {
        Instant now = clock.instant();
        boolean isDue = answer.isDone() && !now.isBefore(asked.plus(PAUSE));
        if (isDue) {
            asked = now;
            answer = CompletableFuture.supplyAsync(this::fetch, SigningKeys::aside);
        }
        return new Look(answer, asked.plus(PAUSE), isDue);
    }

    private Kept fetch() {
        try {
            kept = new Kept(server.fetch(), clock.instant());
            return kept;
        } catch (IOException | RuntimeException away) {
            LOG.warn(
                    "the keys of the Bot Framework cannot be fetched now ({}); those of before serve on",
                    away.getClass().getSimpleName());
            throw new CompletionException("the keys of the Bot Framework cannot be fetched", away);
        }
    }

    private Optional<SigningKey> find(Look look, Optional<Kept> latest, String id) {
        Optional<SigningKey> found = latest.flatMap(kept -> kept.find(id));
        if (found.isEmpty() && (latest.isEmpty() || !look.isNew())) {
            throw new KeysAway(Duration.between(clock.instant(), look.next()));
        }
        return found;
    }

    /** There is one at a time, a few a day. */
    private static void aside(Runnable fetching) {
        Thread thread = new Thread(fetching, "teams-keys");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * A look at the key server.
     *
     * @param next when the next one may begin
     * @param isNew whether it begins now: one that began before may have come too early for a key that is new
     */
    private record Look(CompletableFuture<Kept> answer, Instant next, boolean isNew) {}

    /** Keys by their ids, as told at one moment. */
    private record Kept(Map<String, SigningKey> keys, Instant since) {
        Optional<SigningKey> find(String id) {
            return Optional.ofNullable(keys.get(id));
        }
    }
}
