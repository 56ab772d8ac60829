package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;

/** Wonce was invited to a channel: it says once what it does there. */
public final class GreetChannel {
    private final Ledger ledger;

    public GreetChannel(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Greets, unless it did so before. */
    public void greet(OrganisationId organisation, ChannelRef channel) {
        ledger.write(organisation, books -> {
            boolean isFirst = books.receipts().isFirst("greeting:" + channel.platform() + ":" + channel.channelId());
            if (isFirst) {
                books.outbox().post(Conversation.in(channel), new Outgoing.Greeting());
            }
            return isFirst;
        });
    }
}
