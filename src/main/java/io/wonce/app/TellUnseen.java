package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;

/** Somebody says that a message is a win, and Wonce may not look into its channel: they learn so, alone. */
public final class TellUnseen {
    private final Ledger ledger;

    public TellUnseen(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Tells it once of each message, however often it is pointed at. */
    public void tell(OrganisationId organisation, MessageRef message, Person pointing) {
        ledger.write(organisation, books -> {
            String key = String.join(
                    ":",
                    "unseen",
                    message.channel().platform().name(),
                    message.channel().channelId(),
                    message.messageId(),
                    pointing.ref().personId());
            boolean isFirst = books.receipts().isFirst(key);
            if (isFirst) {
                books.people().see(pointing);
                books.outbox()
                        .post(
                                Conversation.in(ChannelRef.direct(pointing.ref())),
                                new Outgoing.Unseen(message.channel(), pointing.language()));
            }
            return isFirst;
        });
    }
}
