package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Fate;
import io.wonce.domain.change.Change;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file on its way into the books, line by line, be it in one transaction or in many. */
final class Importing {
    private final UpsertDeal upsert;
    private final Program file;
    private final Instant since;
    private final Map<DealId, Integer> opened = new HashMap<>();
    private final Map<DealId, Seen> known = new HashMap<>();

    Importing(UpsertDeal upsert, Program file, Instant now) {
        this.upsert = upsert;
        this.file = file;
        this.since = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the next line; what follows builds upon it once it is {@link #remember}ed. */
    Step take(Books books, ImportedLine line) {
        Upserted upserted = upsert.upsert(books, line.news(), Optional.of(file), line.key());
        if (upserted instanceof Upserted.OnDeal on) {
            DealId deal = on.deal().deal().id();
            Seen now = Seen.of(books, deal);
            Imported.Line told = new Imported.Line(line, fate(books, on, now), Optional.of(on.deal()));
            return new Step(told, promise(told), Optional.of(now));
        }
        Fate fate = upserted instanceof Upserted.Asked ? Fate.ASKED : Fate.DISMISSED;
        Imported.Line told = new Imported.Line(line, fate, Optional.empty());
        return new Step(told, promise(told), Optional.empty());
    }

    /** The line is in, and the next one may speak of the same order. */
    void remember(Step step) {
        step.told().deal().map(summary -> summary.deal().id()).ifPresent(deal -> {
            step.seen().ifPresent(seen -> known.put(deal, seen));
            if (step.told().fate() == Fate.OPENED) {
                opened.put(deal, step.told().line().number());
            }
        });
    }

    /** What each line says, where it went, and how that deal is now. The numbers of new deals are none of it: others may be opened before them. */
    private String promise(Imported.Line line) {
        String deal = line.deal()
                .map(summary -> promise(summary.deal(), line.fate(), line.line().number()))
                .orElse("");
        return line.line().number() + " " + line.line().key() + " "
                + line.line().news() + " " + line.fate() + " " + deal;
    }

    private String promise(Deal deal, Fate fate, int number) {
        Optional<Integer> here = fate == Fate.OPENED ? Optional.of(number) : Optional.ofNullable(opened.get(deal.id()));
        String id = here.map(line -> "line " + line).orElseGet(() -> deal.id().toString());
        return id + " " + deal.status() + " " + deal.description() + " "
                + deal.milestones().keySet().stream().sorted().toList();
    }

    private Fate fate(Books books, Upserted.OnDeal on, Seen now) {
        if (on.opened()) {
            return Fate.OPENED;
        }
        DealId deal = on.deal().deal().id();
        boolean isChanged = Optional.ofNullable(known.get(deal))
                .map(seen -> !seen.equals(now))
                .orElseGet(() -> isOurs(books, deal));
        return isChanged ? Fate.CHANGED : Fate.LEFT;
    }

    /** Whether its last change was made by this file. */
    private boolean isOurs(Books books, DealId deal) {
        Set<PersonRef> ours = Set.of(file.actor().person().ref(), file.robot().ref());
        return books.changes()
                .lastOf(deal)
                .flatMap(books.changes()::find)
                .filter(change -> isRecent(change) && ours.contains(change.by()))
                .isPresent();
    }

    private boolean isRecent(Change change) {
        return !change.at().isBefore(since);
    }

    /**
     * One line.
     *
     * @param told what became of it
     * @param promise stands for that
     * @param seen its deal as it is now
     */
    record Step(Imported.Line told, String promise, Optional<Seen> seen) {}
}
