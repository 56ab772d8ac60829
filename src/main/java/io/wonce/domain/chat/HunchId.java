package io.wonce.domain.chat;

/**
 * The key of a {@link Hunch} within its organisation.
 *
 * @param number counts from 1
 */
public record HunchId(long number) {
    public HunchId {
        if (number < 1) {
            throw new IllegalArgumentException("hunch numbers count from 1, not " + number);
        }
    }
}
