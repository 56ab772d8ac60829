package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;

/**
 * A message that was given up.
 *
 * @param id its key
 * @param to where it was to go
 * @param content what it says
 * @param at when it was written
 * @param reason why, as the platform or the relay put it
 * @param perhapsArrived whether an attempt ended without an answer, so that it may stand there
 */
public record DeadLetter(
        OutboxId id, Conversation to, Outgoing content, Instant at, String reason, boolean perhapsArrived) {}
