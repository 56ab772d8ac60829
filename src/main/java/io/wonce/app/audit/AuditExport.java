package io.wonce.app.audit;

import io.wonce.app.port.Export;
import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Regulars;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.Taught;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells how many orders there really were in an exported workspace. */
public final class AuditExport {
    private static final int MOST_REMEMBERED_MESSAGES = 20_000;

    private final BiFunction<ExportMessage, Habits, Reading> reader;
    private final Judge judge;
    private final ZoneId zone;

    /**
     * An audit that reads with {@code reader} and links with {@code judge}.
     *
     * @param reader is told which customers the export has named so far
     * @param zone in which its weeks begin
     */
    public AuditExport(BiFunction<ExportMessage, Habits, Reading> reader, Judge judge, ZoneId zone) {
        this.reader = reader;
        this.judge = judge;
        this.zone = zone;
    }

    /**
     * Reads the channels that {@code channels} accepts by name.
     *
     * @param export read twice: first to learn which words are rare in it, then to link
     */
    public AuditResult audit(Export export, Predicate<String> channels) {
        WordCounts words = new WordCounts();
        forEachMessage(export, channels, message -> words.count(message.text()));
        Run run = new Run(words);
        forEachMessage(export, channels, run::hear);
        return run.tally.result();
    }

    private static void forEachMessage(Export export, Predicate<String> channels, Consumer<ExportMessage> consumer) {
        export.forEachMessage(message -> {
            if (channels.test(message.channel())) {
                consumer.accept(message);
            }
        });
    }

    /** The memory of one audit. */
    private final class Run {
        private final Tally tally = new Tally(zone);
        private final DealMemory deals = new DealMemory();
        private final Surroundings surroundings = new Surroundings();
        private final Map<Long, Boolean> heardBefore = new Remembered<>(MOST_REMEMBERED_MESSAGES);
        private final Regulars customers = new Regulars();
        private final Habits habits = new Habits(Attention.USUAL, Taught.NOTHING, customers);
        private final WordCounts words;

        private Run(WordCounts words) {
            this.words = words;
        }

        private void hear(ExportMessage message) {
            if (isCopy(message)) {
                return;
            }
            tally.message();
            surroundings.passed(message);
            Reading reading = reader.apply(message, surroundings.isAmongOrders(message) ? habits.inThread() : habits);
            List<Statement> statements = message.robot() ? withoutRepeats(reading.statements()) : reading.statements();
            Set<String> telling = statements.size() == 1 ? words.telling(surroundings.topic(message)) : Set.of();
            int position = 0;
            for (Statement statement : statements) {
                Heard heard = surroundings.heard(message, position, statement, telling, statements.size());
                place(message, heard, position++, reading.score());
            }
        }

        /** The card of an integration may say the same order's amount twice, in its title and in a field. */
        private static List<Statement> withoutRepeats(List<Statement> statements) {
            List<Statement> told = new ArrayList<>();
            for (Statement statement : statements) {
                boolean repeats = told.stream()
                        .anyMatch(before -> before.kind() == statement.kind()
                                && before.amount().isPresent()
                                && value(before).equals(value(statement)));
                if (!repeats) {
                    told.add(statement);
                }
            }
            return told;
        }

        private static Optional<BigDecimal> value(Statement statement) {
            return statement.amount().map(amount -> amount.value().stripTrailingZeros());
        }

        /** A message that stands twice in the export, or came through two workspaces, is one message. */
        private boolean isCopy(ExportMessage message) {
            boolean sameStamp = heardBefore.put(Hash.of('m', message.channel() + ' ' + message.ts()), true) != null;
            return message.clientId()
                            .map(id -> heardBefore.put(Hash.of('c', id), true) != null)
                            .orElse(false)
                    || sameStamp;
        }

        private void place(ExportMessage message, Heard heard, int position, double readingScore) {
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
                heard.statement().customer().ifPresent(customers::meet);
                confidence = Math.max(
                        0,
                        1
                                - decision.candidates().stream()
                                        .mapToDouble(one -> one.score())
                                        .sum());
            }
            surroundings.placed(message, position, heard.statement(), deal);
            tally.placed(message, heard, deal, confidence * readingScore);
        }
    }
}
