package io.wonce.app;

import io.wonce.app.Imported.Fate;
import io.wonce.app.port.Books;
import io.wonce.domain.change.Change;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file on its way into the books. */
final class Importing {
    private final Books books;
    private final UpsertDeal upsert;
    private final Program file;
    private final Instant since;
    private final Map<DealId, Integer> opened = new HashMap<>();
    private final Map<DealId, Seen> known = new HashMap<>();

    Importing(Books books, UpsertDeal upsert, Program file, Instant now) {
        this.books = books;
        this.upsert = upsert;
        this.file = file;
        this.since = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the next line. */
    Imported.Line take(ImportedLine line) {
        Upserted upserted = upsert.upsert(books, line.news(), Optional.of(file), line.key());
        if (upserted instanceof Upserted.OnDeal on) {
            return new Imported.Line(line, fate(line, on), Optional.of(on.deal()));
        }
        return new Imported.Line(
                line, upserted instanceof Upserted.Asked ? Fate.ASKED : Fate.DISMISSED, Optional.empty());
    }

    /**
     * Stands for what became of the lines: what each says, where it went, and how that deal is now. The numbers of new deals are none
     * of it: others may be opened before them.
     */
    String promise(List<Imported.Line> lines) {
        String all = lines.stream().map(this::told).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }

    private String told(Imported.Line line) {
        String deal = line.deal().map(DealSummary::deal).map(this::told).orElse("");
        return line.line().number() + " " + line.line().key() + " "
                + line.line().news() + " " + line.fate() + " " + deal;
    }

    private String told(Deal deal) {
        String id = opened.containsKey(deal.id())
                ? "line " + opened.get(deal.id())
                : deal.id().toString();
        return id + " " + deal.status() + " " + deal.description() + " "
                + deal.milestones().keySet().stream().sorted().toList();
    }

    private Fate fate(ImportedLine line, Upserted.OnDeal on) {
        DealId deal = on.deal().deal().id();
        Seen now = Seen.of(books, deal);
        Optional<Seen> before = Optional.ofNullable(known.put(deal, now));
        if (on.opened()) {
            opened.put(deal, line.number());
            return Fate.OPENED;
        }
        boolean isChanged = before.map(seen -> !seen.equals(now)).orElseGet(() -> isOurs(deal));
        return isChanged ? Fate.CHANGED : Fate.LEFT;
    }

    /** Whether its last change was made by this file. */
    private boolean isOurs(DealId deal) {
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
}
