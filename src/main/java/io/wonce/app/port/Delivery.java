package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.util.Optional;

/**
 * One message on its way out.
 *
 * @param id its key
 * @param organisation whose it is
 * @param to where it goes
 * @param edits the message sent earlier that it takes the place of
 * @param content what it says
 * @param attempt counts from 1
 * @param unanswered how many earlier attempts ended without an answer
 * @param perhapsSent whether one of them did, or was never ended, so that it may have arrived
 * @param since when it was written, before which nothing of it can have arrived
 */
public record Delivery(
        OutboxId id,
        OrganisationId organisation,
        Conversation to,
        Optional<MessageRef> edits,
        Outgoing content,
        int attempt,
        int unanswered,
        boolean perhapsSent,
        Instant since) {}
