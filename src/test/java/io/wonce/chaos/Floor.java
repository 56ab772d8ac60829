package io.wonce.chaos;

import io.wonce.chaos.Note.Told;
import java.util.List;
import java.util.Optional;

/** Where people sell, on one platform. */
interface Floor extends AutoCloseable {
    /** What the bot has to know of the platform. */
    java.util.Map<String, String> environment();

    /** Where the platform brings what happens. */
    void deliverTo(int port);

    /** Somebody tells; in the thread of {@code under}. */
    Told tell(Telling telling, Optional<Note> under);

    /** All that the bot said outside of threads, as it stands now. */
    List<Post> posts();

    @Override
    void close();

    /** A message of the bot in a channel. */
    record Post(String id, String text) {}
}
