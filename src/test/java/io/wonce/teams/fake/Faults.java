package io.wonce.teams.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What goes wrong on purpose, with the next requests that send or change something. */
public final class Faults {
    private final ConcurrentLinkedQueue<Fault> next = new ConcurrentLinkedQueue<>();

    private volatile boolean down;

    Faults() {}

    /** Takes nothing, and answers with an error. */
    public Faults refuse(int status, String code) {
        return add(false, Refusal.of(status, code, code));
    }

    /** Takes nothing, and asks to wait. */
    public Faults throttle(Duration pause) {
        return add(false, Refusal.throttled((int) pause.toSeconds()));
    }

    /** Takes it, and answers with an error nevertheless. */
    public Faults failAfterTaking(int status, String code) {
        return add(true, Refusal.of(status, code, code));
    }

    /** The same with a {@code Retry-After} of no time at all. */
    public Faults failAfterTakingAndAskForMore(int status, String code) {
        next.add(new Fault(true, Ending.ERROR, Optional.of(Refusal.of(status, code, code)), true));
        return this;
    }

    /** Takes it, and cuts the connection. */
    public Faults loseAnswer() {
        next.add(new Fault(true, Ending.CUT, Optional.empty(), false));
        return this;
    }

    /** Takes it, and cuts the connection in the middle of the answer. */
    public Faults loseHalfOfAnswer() {
        next.add(new Fault(true, Ending.HALF, Optional.empty(), false));
        return this;
    }

    /** Takes it, and never answers. */
    public Faults hangAfterTaking() {
        next.add(new Fault(true, Ending.HANG, Optional.empty(), false));
        return this;
    }

    /** Takes nothing, and never answers. */
    public Faults hang() {
        next.add(new Fault(false, Ending.HANG, Optional.empty(), false));
        return this;
    }

    /** Cuts every connection and does nothing, until {@link #up()}. */
    public void down() {
        down = true;
    }

    public void up() {
        down = false;
    }

    boolean isDown() {
        return down;
    }

    Optional<Fault> poll() {
        return Optional.ofNullable(next.poll());
    }

    private Faults add(boolean takes, Refusal refusal) {
        next.add(new Fault(takes, Ending.ERROR, Optional.of(refusal), false));
        return this;
    }

    /** How the caller hears of it. */
    enum Ending {
        ERROR,
        CUT,
        HALF,
        HANG
    }

    /**
     * One thing that goes wrong.
     *
     * @param takes whether Teams does what it was asked first
     */
    record Fault(boolean takes, Ending ending, Optional<Refusal> refusal, boolean asksForMore) {}
}
