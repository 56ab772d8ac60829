package io.wonce.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A story, and what goes wrong while it is told.
 *
 * @param profile of the build that calls it
 * @param seed of which both are made
 * @param time in which it is told
 * @param before the jar of an earlier version, with which every replica begins
 */
record Storm(String profile, long seed, Story story, Weather weather, Duration time, Optional<Path> before) {
    /** The command that calls the same one again. */
    String again() {
        return "mvn -B -P" + profile + " verify -Dchaos.seed=" + seed + " -Dchaos.announcements="
                + story.tellings().size() + " -Dchaos.minutes=" + time.toMinutes()
                + before.map(jar -> " -Dchaos.before=" + jar).orElse("");
    }
}
