package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.TakenFile;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A manager takes in the orders of a file. The preview rehearses all its lines, so that it tells what would be, also of lines that speak
 * of the same order. What is confirmed is rehearsed once more, and taken only where that comes out as it was shown: each line in a
 * transaction of its own, so that other announcements wait for a line at most. Where the ledger changes even then, it ends at the
 * first line that would come out otherwise.
 */
public final class ImportPipeline {
    /** So many lines are taken at once: a preview of more would be waited for too long. */
    public static final int MOST = 250;

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
        return ledger.write(organisation, books -> refusal(books, actor))
                .orElseGet(() -> shown(false, rehearse(organisation, lines, actor, clock.instant())));
    }

    /** Takes {@code lines} in, where that comes to what was promised; confirmed again, nothing happens. */
    public Imported take(OrganisationId organisation, List<ImportedLine> lines, Confirmed confirmed, Actor actor) {
        Instant now = clock.instant();
        return ledger.write(
                        organisation,
                        books -> refusal(books, actor)
                                .or(() -> books.takenFiles()
                                                .begin(confirmed.once(), lines.size(), confirmed.refused(), now)
                                        ? Optional.empty()
                                        : Optional.of(new Imported.Begun())))
                .orElseGet(() -> begun(organisation, lines, confirmed, actor, now));
    }

    private static Optional<Imported> refusal(Books books, Actor actor) {
        if (!new Permission(books, actor).manages()) {
            return Optional.of(new Imported.Refused(Imported.Ground.MANAGERS_ONLY));
        }
        return Program.file(books, actor).isPresent()
                ? Optional.empty()
                : Optional.of(new Imported.Refused(Imported.Ground.NO_CHANNEL));
    }

    private Imported begun(
            OrganisationId organisation, List<ImportedLine> lines, Confirmed confirmed, Actor actor, Instant now) {
        List<Importing.Step> steps;
        Program file;
        try {
            steps = rehearse(organisation, lines, actor, now);
            file = ledger.write(organisation, books -> file(books, actor));
        } catch (RuntimeException ended) {
            dropAfter(ended, organisation, confirmed);
            throw ended;
        }
        if (!promise(steps).equals(confirmed.promise())) {
            drop(organisation, confirmed);
            return shown(true, steps);
        }
        boolean isWhole = keep(organisation, steps, confirmed, new Importing(upsert, file, now));
        TakenFile.State end = isWhole ? TakenFile.State.TAKEN : TakenFile.State.STOPPED;
        return ledger.write(organisation, books -> {
            books.takenFiles().end(confirmed.once(), end);
            return new Imported.Begun();
        });
    }

    private List<Importing.Step> rehearse(
            OrganisationId organisation, List<ImportedLine> lines, Actor actor, Instant now) {
        return ledger.rehearse(organisation, books -> {
            Importing importing = new Importing(upsert, file(books, actor), now);
            List<Importing.Step> steps = new ArrayList<>();
            for (ImportedLine line : lines) {
                Importing.Step step = importing.take(books, line);
                importing.remember(step);
                steps.add(step);
            }
            return steps;
        });
    }

    /** Tells whether all of it came out as rehearsed. */
    private boolean keep(
            OrganisationId organisation, List<Importing.Step> rehearsed, Confirmed confirmed, Importing importing) {
        try {
            rehearsed.forEach(step -> importing.remember(
                    ledger.write(organisation, books -> keep(books, importing, step, confirmed.once()))));
            return true;
        } catch (Otherwise | LedgerUnavailable ended) {
            return false;
        }
    }

    private Importing.Step keep(Books books, Importing importing, Importing.Step rehearsed, String once) {
        boolean isOn = books.takenFiles().goOn(once, clock.instant());
        Importing.Step step = importing.take(books, rehearsed.told().line());
        if (!isOn || !step.promise().equals(rehearsed.promise())) {
            throw new Otherwise();
        }
        books.takenFiles().add(once, step.told().taken());
        return step;
    }

    private static Program file(Books books, Actor actor) {
        books.people().see(actor.person());
        return Program.file(books, actor).orElseThrow();
    }

    /** Nothing is in, and it may be confirmed again. */
    private void dropAfter(RuntimeException ended, OrganisationId organisation, Confirmed confirmed) {
        try {
            drop(organisation, confirmed);
        } catch (LedgerUnavailable away) {
            ended.addSuppressed(away);
        }
    }

    private void drop(OrganisationId organisation, Confirmed confirmed) {
        ledger.write(organisation, books -> {
            books.takenFiles().drop(confirmed.once());
            return true;
        });
    }

    private static Imported.Shown shown(boolean overtaken, List<Importing.Step> steps) {
        return new Imported.Shown(
                overtaken, steps.stream().map(Importing.Step::told).toList(), promise(steps));
    }

    private static String promise(List<Importing.Step> steps) {
        String all = steps.stream().map(Importing.Step::promise).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }

    /**
     * What somebody confirmed.
     *
     * @param once names it: one preview, of one file
     * @param promise stands for what was shown
     * @param refused the lines of the file that cannot be taken
     */
    public record Confirmed(String once, String promise, List<TakenFile.Refused> refused) {
        public Confirmed {
            refused = List.copyOf(refused);
        }
    }

    /** A line would not come out as it was shown, or the file was told to have stopped; takes its transaction back. */
    private static final class Otherwise extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Otherwise() {
            super("the ledger changed while a file was taken in", null, false, false);
        }
    }
}
