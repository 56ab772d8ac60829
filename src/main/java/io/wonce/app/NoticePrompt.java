package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import java.util.Optional;

/** Somebody clicks on a question that may not be known to have arrived: who clicks on it has it, and sees there what comes of it. */
public final class NoticePrompt {
    private final Ledger ledger;

    public NoticePrompt(Ledger ledger) {
        this.ledger = ledger;
    }

    /** To be told before {@code click} is answered, which was on a button of {@code prompt}. */
    public void notice(OrganisationId organisation, Click click, MessageRef prompt) {
        asked(click)
                .ifPresent(announcement -> ledger.write(organisation, books -> {
                    books.outbox().seen(Slot.prompt(announcement), prompt);
                    return prompt;
                }));
    }

    /** The announcement that the question is about. */
    private static Optional<AnnouncementId> asked(Click click) {
        if (click instanceof Click.Link link) {
            return Optional.of(link.announcement());
        }
        if (click instanceof Click.Open open) {
            return Optional.of(open.announcement());
        }
        if (click instanceof Click.Dismiss dismiss) {
            return Optional.of(dismiss.announcement());
        }
        if (click instanceof Click.Name name) {
            return Optional.of(name.announcement());
        }
        return click instanceof Click.Reconsider reconsider ? Optional.of(reconsider.announcement()) : Optional.empty();
    }
}
