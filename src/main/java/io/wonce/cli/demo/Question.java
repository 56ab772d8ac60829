package io.wonce.cli.demo;

import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Optional;

/**
 * What Wonce asks, with the answer that a sensible person gives: the likeliest deal, or a new order where nothing is likely.
 *
 * @param label what the button says
 * @param click what it does
 */
record Question(String label, Click click) {
    static Optional<Question> standing(Stage stage, Announcement announcement) {
        OrganisationId organisation = stage.organisation().id();
        return stage.desk()
                .ledger()
                .write(organisation, books -> books.outbox().shown(Slot.prompt(announcement.id())))
                .filter(Outgoing.Prompt.class::isInstance)
                .map(Outgoing.Prompt.class::cast)
                .map(Question::sensible);
    }

    private static Question sensible(Outgoing.Prompt prompt) {
        if (prompt.choices().isEmpty()) {
            return new Question("New order", new Click.Open(prompt.announcement(), prompt.offered()));
        }
        DealId likeliest = prompt.choices().get(0).candidate().deal();
        return new Question(likeliest.toString(), new Click.Link(prompt.announcement(), likeliest));
    }
}
