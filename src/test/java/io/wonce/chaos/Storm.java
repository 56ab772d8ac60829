package io.wonce.chaos;

import java.time.Duration;

/**
 * A story, and what goes wrong while it is told.
 *
 * @param profile of the build that calls it
 * @param seed of which both are made
 * @param time in which it is told
 */
record Storm(String profile, long seed, Story story, Weather weather, Duration time) {
    /** The command that calls the same one again. */
    String again() {
        return "mvn -B -P" + profile + " verify -Dchaos.seed=" + seed + " -Dchaos.announcements="
                + story.tellings().size() + " -Dchaos.minutes=" + time.toMinutes();
    }
}
