package io.wonce.fuzz;

/**
 * A part of Wonce that is fed whatever a seed makes up.
 *
 * @param <I> what it eats
 */
public interface Target<I> extends AutoCloseable {
    /** What the report calls it. */
    String name();

    /** The next input; the same ones in the same order for the same seed. */
    I next();

    /**
     * Eats {@code input}; a refusal that the part is known for is no failure.
     *
     * @throws Exception where the part breaks, or what it gives is unsound
     */
    void take(I input) throws Exception;

    @Override
    default void close() {}
}
