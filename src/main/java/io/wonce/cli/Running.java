package io.wonce.cli;

import java.net.URI;

/** A bot that runs until it is closed. */
public interface Running extends AutoCloseable {
    /** Where to go with a browser. */
    URI address();

    /** Returns once it is closed. */
    void await() throws InterruptedException;

    /** Ends what is under way and lets go of everything. */
    @Override
    void close();
}
