package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;

/** A manager takes a screen down: it shows nothing any more, at once. */
public final class TakeDownScreen {
    private final Ledger ledger;
    private final InstantSource clock;

    public TakeDownScreen(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** False for who is no manager, and where there is no such screen. */
    public boolean takeDown(OrganisationId organisation, String name, Actor actor) {
        return ledger.write(organisation, books -> {
            boolean isDown = new Permission(books, actor).manages()
                    && books.wallScreens().end(name, actor.person().ref(), clock.instant());
            if (isDown) {
                new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.SCREEN_TAKEN_DOWN, name);
            }
            return isDown;
        });
    }
}
