package io.wonce.domain.reading;

import java.util.List;

/**
 * What a reader learned, for people to see.
 *
 * @param lessons how many people taught it
 * @param speakFor words that speak for a win since then, the heaviest first
 * @param speakAgainst words that speak against one
 */
public record Learned(int lessons, List<String> speakFor, List<String> speakAgainst) {
    /** Nothing. */
    public static final Learned NOTHING = new Learned(0, List.of(), List.of());

    public Learned {
        speakFor = List.copyOf(speakFor);
        speakAgainst = List.copyOf(speakAgainst);
    }
}
