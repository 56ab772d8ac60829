package io.wonce.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time in the story: it goes when the story says so. */
public final class StoryClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-16T08:12:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
