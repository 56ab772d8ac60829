package io.wonce.app.port;

import java.util.function.Consumer;

/** An exported workspace. */
@FunctionalInterface
public interface Export {
    /** Hands over every message that somebody or something spoke, oldest first; holds no more than a day of them at once. */
    void forEachMessage(Consumer<ExportMessage> consumer);
}
