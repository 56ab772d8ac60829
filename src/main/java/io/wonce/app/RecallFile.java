package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.TakenFile;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.util.Optional;

/** A manager looks what became of a file of orders. */
public final class RecallFile {
    private final Ledger ledger;
    private final InstantSource clock;

    public RecallFile(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Empty where there is none that goes by that name, and for others than managers.
     *
     * @param once names what was confirmed
     */
    public Optional<TakenFile> recall(OrganisationId organisation, String once, Actor actor) {
        return ledger.write(
                organisation,
                books -> Optional.of(new Permission(books, actor))
                        .filter(Permission::manages)
                        .flatMap(permission -> books.takenFiles().find(once))
                        .map(file -> file.at(clock.instant())));
    }
}
