package io.wonce.domain.reading;

/** How readily a channel's messages are taken for wins. */
public enum Attention {
    /** Speaks up where there is next to no doubt, and never asks in private. */
    QUIET(0.75, 0.8, 0.9, Attention.NOBODY_ASKED),
    USUAL(0.5, 0.62, 0.8, 0.15),
    KEEN(0.4, 0.5, 0.65, 0.2);

    private static final double NOBODY_ASKED = 1;

    private final double leastWithOrder;
    private final double leastWithClaim;
    private final double leastOtherwise;
    private final double zone;

    /**
     * How readily. Below the least chance a win is more likely a false alarm, for most of what is said in a chat is about no order.
     *
     * @param leastWithOrder of {@link Told#ORDER}
     * @param leastWithClaim of {@link Told#CLAIM}
     * @param leastOtherwise of {@link Told#NOTHING}
     * @param zone how far below these its author is asked, in private; or {@link #NOBODY_ASKED}
     */
    Attention(double leastWithOrder, double leastWithClaim, double leastOtherwise, double zone) {
        this.leastWithOrder = leastWithOrder;
        this.leastWithClaim = leastWithClaim;
        this.leastOtherwise = leastOtherwise;
        this.zone = zone;
    }

    /** Whether a message tells of a win that is as likely as {@code chance}. */
    boolean isSure(double chance, Told told) {
        return chance >= least(told);
    }

    /** Whether its author is asked, where it is not sure. */
    boolean isHunch(double chance, Told told) {
        return zone != NOBODY_ASKED && chance >= least(told) - zone;
    }

    private double least(Told told) {
        return switch (told) {
            case ORDER -> leastWithOrder;
            case CLAIM -> leastWithClaim;
            case NOTHING -> leastOtherwise;
        };
    }
}
