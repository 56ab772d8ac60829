package io.wonce.app.port;

/** Somebody else who reads, by an organisation's choice. */
@FunctionalInterface
public interface SecondReader {
    /**
     * What {@code endpoint} makes of {@code text}, within two seconds; ask while no books are open. Fails by {@link
     * SecondOpinion.NoAnswer} only.
     *
     * @param text plain, without mark-up
     */
    SecondOpinion read(Endpoint endpoint, String text);
}
