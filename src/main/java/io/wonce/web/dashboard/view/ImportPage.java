package io.wonce.web.dashboard.view;

import io.wonce.app.ImportPipeline;
import io.wonce.app.Imported;
import io.wonce.app.Visitor;
import io.wonce.app.port.Fate;
import io.wonce.app.port.TakenFile;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Kind;
import io.wonce.web.api.PipelineFile;
import io.wonce.words.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pipeline from a file, on its way in.
 *
 * @param shell what stands around it
 * @param read what would become of it, or became; empty before a file is chosen, and where it could not be read
 * @param why it was not read, as {@code board.import.refused} is keyed; blank where nothing went wrong
 * @param about names of columns that are wrong
 * @param say how amounts are written
 */
public record ImportPage(Shell shell, Optional<Read> read, String why, String about, Phrases say) {
    /** Whether who looks may choose a file. */
    public boolean manages() {
        return shell.visitor().filter(Visitor::manages).isPresent();
    }

    /** How many lines a file may have. */
    public int most() {
        return ImportPipeline.MOST;
    }

    /** Why nothing was read, in words. */
    public String refusal() {
        return shell.text().get("board.import.refused." + why, about, PipelineFile.known(), most());
    }

    /** What is wrong with a line, in words. */
    public String flaw(TakenFile.Refused line) {
        String told = shell.text().get("board.import.flaw." + line.flaw());
        return line.column().isEmpty() ? told : line.column() + ": " + told;
    }

    /** How many lines there are of each fate that there is. */
    public List<String> tally(Read from) {
        return Arrays.stream(Fate.values())
                .filter(fate -> from.count(fate) > 0)
                .map(fate -> shell.text().get("board.import.n." + fate, from.count(fate)))
                .toList();
    }

    /** How far the order is that a line tells of, in words. */
    public String stage(TakenFile.Line line) {
        return line.milestone()
                .map(milestone -> shell.text().get("milestone." + milestone))
                .orElseGet(() ->
                        shell.text().get(line.kind() == Kind.LOST ? "board.import.lost" : "board.import.expected"));
    }

    /** How far it came. */
    public enum Step {
        /** Nothing is kept; so it would be. */
        PREVIEW,
        /** The same, and it was promised otherwise. */
        OVERTAKEN,
        /** Line after line is taken. */
        UNDER_WAY,
        /** All of it is in. */
        TAKEN,
        /** It ended before its last line. */
        STOPPED
    }

    /**
     * What confirms it.
     *
     * @param carried the file, as a form carries it
     * @param promise stands for what is shown
     * @param once names this preview: confirmed twice, it is taken once
     */
    public record Form(String carried, String promise, String once) {}

    /**
     * A file that was read.
     *
     * @param step how far it came
     * @param all how many lines can be taken
     * @param lines those that are taken, or would be
     * @param refused the others
     * @param form what confirms it; empty where there is nothing to confirm
     */
    public record Read(
            Step step, int all, List<TakenFile.Line> lines, List<TakenFile.Refused> refused, Optional<Form> form) {
        public Read {
            lines = List.copyOf(lines);
            refused = List.copyOf(refused);
        }

        /** One that was confirmed. */
        public static Read of(TakenFile file) {
            Step step = Step.valueOf(file.state().name());
            return new Read(step, file.lines(), file.taken(), file.refused(), Optional.empty());
        }

        /** One that can be. Deals that are not there yet are not named. */
        public static Read of(Imported.Shown shown, List<TakenFile.Refused> refused, Form form) {
            Set<DealId> coming = shown.lines().stream()
                    .filter(line -> line.fate() == Fate.OPENED)
                    .flatMap(line -> line.taken().deal().stream())
                    .collect(Collectors.toSet());
            List<TakenFile.Line> lines = shown.lines().stream()
                    .map(Imported.Line::taken)
                    .map(line -> line.deal().filter(coming::contains).isPresent() ? line.onNew() : line)
                    .toList();
            boolean isOpen = lines.stream().anyMatch(line -> line.fate() != Fate.LEFT && line.fate() != Fate.DISMISSED);
            return new Read(
                    shown.overtaken() ? Step.OVERTAKEN : Step.PREVIEW,
                    lines.size(),
                    lines,
                    refused,
                    Optional.of(form).filter(any -> isOpen));
        }

        /** Whether it was confirmed. */
        public boolean isConfirmed() {
            return step.compareTo(Step.OVERTAKEN) > 0;
        }

        /** How many lines have that fate. */
        public long count(Fate fate) {
            return lines.stream().filter(line -> line.fate() == fate).count();
        }
    }
}
