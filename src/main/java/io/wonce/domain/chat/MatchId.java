package io.wonce.domain.chat;

/**
 * The key of a {@link Match} within its organisation.
 *
 * @param number counts from 1
 */
public record MatchId(long number) {
    public MatchId {
        if (number < 1) {
            throw new IllegalArgumentException("match numbers count from 1, not " + number);
        }
    }
}
