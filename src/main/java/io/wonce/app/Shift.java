package io.wonce.app;

/** Work that goes on in threads of its own, until told that it ends. */
public interface Shift extends AutoCloseable {
    /** Begins nothing new from now on, and waits for nobody; so that several end at the same time. */
    void end();

    /** Ends, and waits for what is under way, for as long as {@link Goodbye} says. */
    @Override
    void close();
}
