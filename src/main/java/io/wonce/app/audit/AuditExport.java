package io.wonce.app.audit;

import io.wonce.app.port.Export;
import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells how many orders there really were in an exported workspace. */
public final class AuditExport {
    private static final int MOST_REMEMBERED_MESSAGES = 20_000;

    private final Function<ExportMessage, Reading> reader;
    private final Judge judge;
    private final ZoneId zone;

    /**
     * An audit that reads with {@code reader} and links with {@code judge}.
     *
     * @param zone in which its weeks begin
     */
    public AuditExport(Function<ExportMessage, Reading> reader, Judge judge, ZoneId zone) {
        this.reader = reader;
        this.judge = judge;
        this.zone = zone;
    }

    /** Reads the channels that {@code channels} accepts by name. */
    public AuditResult audit(Export export, Predicate<String> channels) {
        Run run = new Run();
        export.forEachMessage(message -> {
            if (channels.test(message.channel())) {
                run.hear(message);
            }
        });
        return run.tally.result();
    }

    /** The memory of one audit. */
    private final class Run {
        private final Tally tally = new Tally(zone);
        private final DealMemory deals = new DealMemory();
        private final Surroundings surroundings = new Surroundings();
        private final Map<Long, Boolean> heardBefore = new Remembered<>(MOST_REMEMBERED_MESSAGES);

        private void hear(ExportMessage message) {
            if (isCopy(message)) {
                return;
            }
            tally.message();
            Reading reading = reader.apply(message);
            int position = 0;
            for (Statement statement : reading.statements()) {
                place(message, position++, statement, reading.score());
            }
        }

        /** A message that stands twice in the export, or came through two workspaces, is one message. */
        private boolean isCopy(ExportMessage message) {
            boolean sameStamp = heardBefore.put(Hash.of('m', message.channel() + ' ' + message.ts()), true) != null;
            return message.clientId()
                            .map(id -> heardBefore.put(Hash.of('c', id), true) != null)
                            .orElse(false)
                    || sameStamp;
        }

        private void place(ExportMessage message, int position, Statement statement, double readingScore) {
            Heard heard = surroundings.heard(message, position, statement);
            Collection<KnownDeal> candidates = deals.candidates(heard);
            Decision decision = judge.judge(heard, candidates);
            DealId deal;
            double confidence;
            if (decision instanceof Decision.Link link) {
                deal = link.candidate().deal();
                confidence = link.candidate().score();
                deals.add(heard, deal);
            } else {
                deal = deals.open(heard);
                confidence = Math.max(
                        0,
                        1
                                - decision.candidates().stream()
                                        .mapToDouble(one -> one.score())
                                        .sum());
            }
            surroundings.placed(message, position, statement, deal);
            tally.placed(message, statement, deal, confidence * readingScore);
        }
    }
}
