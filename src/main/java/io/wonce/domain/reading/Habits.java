package io.wonce.domain.reading;

/**
 * How one organisation is listened to in one channel.
 *
 * @param attention how readily
 * @param taught what its people taught
 * @param regulars the customers that it knows
 * @param amongOrders whether in a thread that is about an order
 */
public record Habits(Attention attention, Taught taught, Regulars regulars, boolean amongOrders) {
    /** Those of an organisation that decided nothing yet. */
    public static final Habits NONE = new Habits(Attention.USUAL, Taught.NOTHING, Regulars.NONE);

    /** Those of an organisation, outside threads. */
    public Habits(Attention attention, Taught taught, Regulars regulars) {
        this(attention, taught, regulars, false);
    }

    /** The same in a channel that is listened to otherwise. */
    public Habits with(Attention other) {
        return new Habits(other, taught, regulars, amongOrders);
    }

    /** The same in a thread that is about an order. */
    public Habits inThread() {
        return new Habits(attention, taught, regulars, true);
    }
}
