package io.wonce.app.port;

import java.time.Instant;

/** What people wrote, wherever it is kept: the texts of announcements, and words of them in what Wonce said and learned. */
public interface Writings {
    /**
     * Takes the words out of what was written before {@code end}, the oldest first; what another process is at is left to it.
     *
     * @param most rows of each kind
     * @return how many rows were changed
     */
    int remove(Instant end, int most);
}
