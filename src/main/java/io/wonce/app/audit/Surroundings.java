package io.wonce.app.audit;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was said around a message: in its thread, in the same words elsewhere, just before it in its channel. */
final class Surroundings {
    private static final int MOST_THREADS = 50_000;
    private static final int MOST_TEXTS = 20_000;
    private static final int MOST_ROOTS = 5_000;
    private static final int LONGEST_ROOT = 300;
    private static final int MOST_DEALS = 5;
    private static final int SHORTEST_TELLING_TEXT = 16;

    private final Map<Long, List<DealId>> byThread = new Remembered<>(MOST_THREADS);
    private final Map<Long, List<DealId>> byText = new Remembered<>(MOST_TEXTS);
    private final Map<Long, String> roots = new Remembered<>(MOST_ROOTS);
    private final Map<String, List<DealId>> byChannel = new HashMap<>();

    Heard heard(ExportMessage message, int position, Statement statement, Set<String> words, int among) {
        List<DealId> thread =
                message.thread().isPresent() ? byThread.getOrDefault(thread(message), List.of()) : List.of();
        List<DealId> text =
                tells(message, statement) ? byText.getOrDefault(text(message, position), List.of()) : List.of();
        List<DealId> before = byChannel.getOrDefault(message.channel(), List.of());
        return new Heard(
                statement, message.at(), message.author(), message.robot(), thread, text, before, words, among);
    }

    /** Remembers a message that may become a thread's first. */
    void passed(ExportMessage message) {
        if (message.thread().isEmpty()) {
            String text = message.text();
            roots.put(thread(message), text.length() > LONGEST_ROOT ? text.substring(0, LONGEST_ROOT) : text);
        }
    }

    /** What a reply is about where nobody understood the message that it answers: that message and the reply, else the reply alone. */
    String topic(ExportMessage message) {
        boolean understood = message.thread().isEmpty() || isAmongOrders(message);
        return understood ? message.text() : message.text() + '\n' + roots.getOrDefault(thread(message), "");
    }

    /** Whether it answers others that are about an order. */
    boolean isAmongOrders(ExportMessage message) {
        return message.thread().isPresent() && byThread.containsKey(thread(message));
    }

    void placed(ExportMessage message, int position, Statement statement, DealId deal) {
        byThread.merge(thread(message), List.of(deal), Surroundings::latestFirst);
        byChannel.merge(message.channel(), List.of(deal), Surroundings::latestFirst);
        if (tells(message, statement)) {
            byText.merge(text(message, position), List.of(deal), Surroundings::latestFirst);
        }
    }

    /** "Getekend! 🎉" is written about many deals: only a text that names something tells that two are one. */
    private static boolean tells(ExportMessage message, Statement statement) {
        boolean names = statement.customer().isPresent()
                || statement.amount().isPresent()
                || !statement.references().isEmpty();
        return names && message.text().length() >= SHORTEST_TELLING_TEXT;
    }

    private static long thread(ExportMessage message) {
        return Hash.of('t', message.channel() + ' ' + message.thread().orElse(message.ts()));
    }

    private static long text(ExportMessage message, int position) {
        StringBuilder plain = new StringBuilder().append(position).append(' ');
        message.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.appendCodePoint(Character.toLowerCase(c)));
        return Hash.of('x', plain);
    }

    private static List<DealId> latestFirst(List<DealId> before, List<DealId> latest) {
        List<DealId> after = new ArrayList<>(latest);
        before.stream()
                .filter(deal -> !latest.contains(deal))
                .limit(MOST_DEALS - 1)
                .forEach(after::add);
        return List.copyOf(after);
    }
}
