package io.wonce.app.port;

import java.time.Instant;
import java.util.Optional;

/**
 * One message of an exported workspace, in its last wording.
 *
 * @param channel name of the channel, without {@code #}
 * @param ts the platform's own time stamp, which names the message within its channel: {@code 1793001727.938776}
 * @param at when it was posted
 * @param thread the time stamp of the thread's first message; empty outside threads and for that first message itself
 * @param author display name
 * @param robot whether the author is an integration
 * @param text as the platform stores it, mark-up included
 * @param clientId the id that the author's client gave it; the same for all copies of one message
 */
public record ExportMessage(
        String channel,
        String ts,
        Instant at,
        Optional<String> thread,
        String author,
        boolean robot,
        String text,
        Optional<String> clientId) {}
