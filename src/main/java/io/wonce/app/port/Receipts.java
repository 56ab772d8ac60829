package io.wonce.app.port;

/** What is done once, however often the platform asks for it. Kept for good. */
public interface Receipts {
    /** Whether nobody has done what {@code key} names; whoever asks first has. */
    boolean isFirst(String key);

    /** Whether somebody has; nobody is kept from it by this. */
    boolean has(String key);
}
