package io.wonce.app;

import java.util.concurrent.ThreadFactory;

/**
 * Threads for work that nobody waits for when Wonce ends.
 *
 * @param name of each thread
 */
public record Background(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
