package io.wonce.domain.reading;

/** How readily a channel's messages are taken for wins. */
public enum Attention {
    /** Speaks up where there is next to no doubt, and never asks in private. */
    QUIET(0.8, 0.9, Attention.NOBODY_ASKED),
    USUAL(0.62, 0.8, 0.15),
    KEEN(0.5, 0.65, 0.2);

    private static final double NOBODY_ASKED = 1;

    private final double leastSureWin;
    private final double leastSureHint;
    private final double zone;

    /**
     * How readily.
     *
     * @param leastSureWin below it a win is more likely a false alarm, for most of what is said in a chat is about no order
     * @param leastSureHint the same where neither a known claim nor an amount nor a number is written
     * @param zone how far below these its author is asked, in private; or {@link #NOBODY_ASKED}
     */
    Attention(double leastSureWin, double leastSureHint, double zone) {
        this.leastSureWin = leastSureWin;
        this.leastSureHint = leastSureHint;
        this.zone = zone;
    }

    /** Whether a message tells of a win that is as likely as {@code chance}. */
    boolean isSure(double chance, boolean told) {
        return chance >= least(told);
    }

    /** Whether its author is asked, where it is not sure. */
    boolean isHunch(double chance, boolean told) {
        return zone != NOBODY_ASKED && chance >= least(told) - zone;
    }

    private double least(boolean told) {
        return told ? leastSureWin : leastSureHint;
    }
}
