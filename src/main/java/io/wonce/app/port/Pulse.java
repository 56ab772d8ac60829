package io.wonce.app.port;

/**
 * How things stand on one platform, over all organisations, for who operates Wonce.
 *
 * @param waiting how many messages wait to leave
 * @param oldestSeconds for how long the oldest of them does; 0 where none waits
 * @param givenUp how many never left
 * @param disconnected how many workspaces Wonce was in and is no longer let into
 */
public record Pulse(long waiting, double oldestSeconds, long givenUp, long disconnected) {
    /** All is well. */
    public static final Pulse CALM = new Pulse(0, 0, 0, 0);
}
