package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A message was deleted: its announcements are withdrawn, and a deal that rested on one of them is flagged. */
public final class WithdrawMessage {
    private final Ledger ledger;
    private final InstantSource clock;

    public WithdrawMessage(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether {@code message} ever announced anything, also what is withdrawn by now: then it matters who deletes it. */
    public boolean matters(OrganisationId organisation, MessageRef message) {
        return ledger.write(
                organisation, books -> !books.announcements().of(message).isEmpty());
    }

    /** Keeps the deletion, also of a message that arrives later. */
    public void withdraw(OrganisationId organisation, MessageRef message, Actor actor) {
        ledger.write(organisation, books -> {
            Instant now = clock.instant();
            books.messages().bury(message, now);
            List<Announcement> announced = books.announcements().of(message);
            announced.forEach(announcement ->
                    new Withdrawal(books, actor, now).withdraw(announcement, ChangeKind.DELETED_MESSAGE));
            return announced.size();
        });
    }
}
