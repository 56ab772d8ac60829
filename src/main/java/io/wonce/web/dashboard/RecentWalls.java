package io.wonce.web.dashboard;

import io.wonce.app.Wall;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The walls as they were a moment ago: however many screens look, each ledger is asked once in that time. */
final class RecentWalls implements Function<OrganisationId, Wall> {
    /** A screen looks every five seconds, and sees a newer one each time. */
    private static final Duration KEPT = Duration.ofSeconds(4);

    private static final int MOST = 1000;

    private final Function<OrganisationId, Wall> ask;
    private final InstantSource clock;
    private final ConcurrentMap<OrganisationId, Wall> walls = new ConcurrentHashMap<>();

    RecentWalls(Function<OrganisationId, Wall> ask, InstantSource clock) {
        this.ask = ask;
        this.clock = clock;
    }

    /** Who asks while another one is asking waits for that answer. */
    @Override
    public Wall apply(OrganisationId organisation) {
        Instant oldest = clock.instant().minus(KEPT);
        if (walls.size() >= MOST) {
            walls.values().removeIf(wall -> wall.asOf().isBefore(oldest));
        }
        return walls.compute(
                organisation,
                (same, kept) -> kept == null || kept.asOf().isBefore(oldest) ? ask.apply(organisation) : kept);
    }
}
