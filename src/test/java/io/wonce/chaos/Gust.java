package io.wonce.chaos;

import io.wonce.chaos.Weather.Blow;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A fault, or two at once that break different things.
 *
 * @param after how much later than the first the second one comes
 */
record Gust(Blow first, Optional<Blow> second, Duration after) {
    /** Ends when all that broke is mended. */
    void strike(Scene scene, Executor hands) {
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> second.ifPresent(blow -> later(blow, scene)), hands);
        first.strike(scene);
        other.join();
    }

    @Override
    public String toString() {
        return first
                + second.map(blow -> ", and " + after.toMillis() + " ms later " + blow)
                        .orElse("");
    }

    private void later(Blow blow, Scene scene) {
        Scene.sleep(after);
        blow.strike(scene);
    }
}
