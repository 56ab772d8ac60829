package io.wonce.web.dashboard.view;

import io.wonce.app.DealNews;
import io.wonce.app.Imported;
import io.wonce.app.Visitor;
import io.wonce.domain.reading.Kind;
import io.wonce.web.api.PipelineFile;
import io.wonce.words.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** Why nothing was read, in words. */
    public String refusal() {
        return shell.text().get("board.import.refused." + why, about, PipelineFile.known());
    }

    /** What is wrong with a line, in words. */
    public String flaw(PipelineFile.Line line) {
        String told = shell.text().get("board.import.flaw." + line.flaw().orElseThrow());
        return line.column().isEmpty() ? told : line.column() + ": " + told;
    }

    /** How many lines there are of each fate that there is. */
    public List<String> tally(Read from) {
        return Arrays.stream(Imported.Fate.values())
                .filter(fate -> from.count(fate) > 0)
                .map(fate -> shell.text().get("board.import.n." + fate, from.count(fate)))
                .toList();
    }

    /** How far the order is that a line tells of, in words. */
    public String stage(DealNews news) {
        return news.stage()
                .milestone()
                .map(milestone -> shell.text().get("milestone." + milestone))
                .orElseGet(() -> shell.text()
                        .get(news.stage().kind() == Kind.LOST ? "board.import.lost" : "board.import.expected"));
    }

    /** Whether its deal is there to be looked at. */
    public boolean isThere(Imported.Line line, Read from) {
        return line.deal().isPresent() && (from.isTaken() || line.fate() != Imported.Fate.OPENED);
    }

    /**
     * A file that was read.
     *
     * @param told what becomes of the lines that can be taken
     * @param refused the others
     * @param carried the file, as a form carries it
     */
    public record Read(Imported.Told told, List<PipelineFile.Line> refused, String carried) {
        public Read {
            refused = List.copyOf(refused);
        }

        /** Whether it was kept. */
        public boolean isTaken() {
            return told.step() == Imported.Step.TAKEN;
        }

        /** Whether it was promised otherwise. */
        public boolean isOvertaken() {
            return told.step() == Imported.Step.OVERTAKEN;
        }

        /** Whether there is anything to confirm. */
        public boolean isOpen() {
            return !isTaken()
                    && told.lines().stream()
                            .anyMatch(line ->
                                    line.fate() != Imported.Fate.LEFT && line.fate() != Imported.Fate.DISMISSED);
        }

        /** How many lines have that fate. */
        public long count(Imported.Fate fate) {
            return told.lines().stream().filter(line -> line.fate() == fate).count();
        }
    }
}
