package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A manager takes in the orders of a file: all lines in one transaction. The preview does the same and keeps nothing, so that it tells
 * what would be, also of lines that speak of the same order; what is confirmed is kept only where it comes out as it was shown.
 */
public final class ImportPipeline {
    /** Until they are in, other announcements of the organisation wait: with more, too long for Slack. */
    public static final int MOST = 100;

    private final Ledger ledger;
    private final UpsertDeal upsert;
    private final InstantSource clock;

    public ImportPipeline(Desk desk) {
        this.ledger = desk.ledger();
        this.upsert = new UpsertDeal(desk);
        this.clock = desk.clock();
    }

    /** What would become of {@code lines}; nothing is kept. */
    public Imported preview(OrganisationId organisation, List<ImportedLine> lines, Actor actor) {
        return attempt(organisation, lines, Optional.empty(), actor);
    }

    /** Takes {@code lines} in, where that comes to what {@code promise} stands for. */
    public Imported take(OrganisationId organisation, List<ImportedLine> lines, String promise, Actor actor) {
        return attempt(organisation, lines, Optional.of(promise), actor);
    }

    private Imported attempt(
            OrganisationId organisation, List<ImportedLine> lines, Optional<String> promise, Actor actor) {
        try {
            return ledger.write(organisation, books -> attempt(books, lines, promise, actor));
        } catch (NotKept undone) {
            return undone.told;
        }
    }

    private Imported attempt(Books books, List<ImportedLine> lines, Optional<String> promise, Actor actor) {
        if (!new Permission(books, actor).manages()) {
            return new Imported.Refused(Imported.Ground.MANAGERS_ONLY);
        }
        Optional<Program> file = Program.file(books, actor);
        if (file.isEmpty()) {
            return new Imported.Refused(Imported.Ground.NO_CHANNEL);
        }
        books.people().see(actor.person());
        holdOff(books, lines);
        Importing importing = new Importing(books, upsert, file.get(), clock.instant());
        List<Imported.Line> told = lines.stream().map(importing::take).toList();
        String outcome = importing.promise(told);
        if (promise.filter(outcome::equals).isPresent()) {
            return new Imported.Told(Imported.Step.TAKEN, told, outcome);
        }
        Imported.Step step = promise.isPresent() ? Imported.Step.OVERTAKEN : Imported.Step.PREVIEW;
        throw new NotKept(new Imported.Told(step, told, outcome));
    }

    /** All at once and in one order, so that no two files wait for each other. */
    private static void holdOff(Books books, List<ImportedLine> lines) {
        lines.stream()
                .flatMap(line -> line.news().external().stream())
                .distinct()
                .sorted(Comparator.comparing(ExternalId::toString))
                .forEach(books.externalIds()::lock);
        lines.stream()
                .map(line -> CustomerKey.of(line.news().presumedCustomer().orElse("")))
                .distinct()
                .sorted(Comparator.comparing(CustomerKey::value))
                .forEach(books.deals()::lockCustomer);
    }

    /** Takes the transaction back. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Imported.Told told;

        NotKept(Imported.Told told) {
            super("nothing of it is to be kept", null, false, false);
            this.told = told;
        }
    }
}
