package io.wonce.domain.reading;

/**
 * How one organisation is listened to in one channel.
 *
 * @param attention how readily
 * @param taught what its people taught
 * @param regulars the customers that it knows
 */
public record Habits(Attention attention, Taught taught, Regulars regulars) {
    /** Those of an organisation that decided nothing yet. */
    public static final Habits NONE = new Habits(Attention.USUAL, Taught.NOTHING, Regulars.NONE);

    /** The same in a channel that is listened to otherwise. */
    public Habits with(Attention other) {
        return new Habits(other, taught, regulars);
    }
}
