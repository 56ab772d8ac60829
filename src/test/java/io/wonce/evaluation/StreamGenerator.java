package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes streams of messages whose orders are known: the same seed makes the same stream. As in an export, an edited message stands
 * there with its last text alone.
 */
final class StreamGenerator {
    private final Dice dice;
    private final Level level;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Sales sales;

    StreamGenerator(long seed, Level level, Vocabulary vocabulary, int weeks) {
        this.dice = new Dice(seed);
        this.level = level;
        this.vocabulary = vocabulary;
        this.wording = new Wording(vocabulary.phrases(), dice, level);
        this.sales = new Sales(dice, level, weeks);
    }

    Stream make(int customers, double chatterPerMessage) {
        List<Told> messages = new ArrayList<>();
        Set<String> orders = new TreeSet<>();
        Set<String> cancelled = new TreeSet<>();
        Map<String, Sale> all = new HashMap<>();
        List<Client> clients = new Clients(vocabulary.names(), dice, level).make(customers);
        for (Client client : clients) {
            for (Sale sale : sales.of(client)) {
                all.put(sale.name(), sale);
                SaleStory story = new SaleStory(sale, wording, dice, level);
                messages.addAll(story.tell());
                if (story.isOrder()) {
                    orders.add(sale.name());
                }
                if (story.isCancelled()) {
                    cancelled.add(sale.name());
                }
            }
        }
        messages.sort(Comparator.comparing(Told::at));
        List<Told> told = new ArrayList<>(new Recaps(all, wording, dice, level).among(elsewhere(messages)));
        int chatter = (int) (told.size() * chatterPerMessage);
        for (int i = 0; i < chatter; i++) {
            told.add(chatter(dice.one(clients)));
        }
        told.sort(Comparator.comparing(Told::at));
        return new Stream(told, orders, cancelled);
    }

    /** Now and then somebody tells a close in the thread of another customer's, just because it is open. */
    private List<Told> elsewhere(List<Told> messages) {
        List<Told> all = new ArrayList<>();
        Optional<Told> last = Optional.empty();
        for (Told told : messages) {
            boolean mayMove = isSigned(told) && !isRoot(told, messages);
            Optional<Told> thread = last.filter(root -> mayMove && dice.chance(level.elsewhere()))
                    .filter(root -> Duration.between(root.at(), told.at()).toHours() < 8);
            all.add(thread.isPresent() ? beside(told, thread.get()) : told);
            if (told.thread().isEmpty() && !told.robot() && told.channel().equals(Scene.SALES) && thread.isEmpty()) {
                last = Optional.of(told);
            }
        }
        return all;
    }

    private static boolean isSigned(Told told) {
        return !told.robot()
                && told.thread().isEmpty()
                && told.said().stream()
                        .flatMap(said -> said.statement().stream())
                        .anyMatch(
                                said -> said.kind() == Kind.WIN && !said.hint().isNewOrder());
    }

    private static boolean isRoot(Told told, List<Told> messages) {
        return messages.stream()
                .anyMatch(next -> next.thread().filter(told::equals).isPresent());
    }

    private static Told beside(Told told, Told root) {
        return new Told(told.at(), told.channel(), Optional.of(root), told.author(), false, told.text(), told.said());
    }

    private Told chatter(Client about) {
        Instant at = sales.sometime().plusNanos(dice.between(1, 999_999) * 1000L);
        String channel = dice.chance(0.5) ? "general" : Scene.SALES;
        return new Told(
                at, channel, Optional.empty(), dice.one(Clients.REPS), false, wording.chatter(about), List.of());
    }
}
