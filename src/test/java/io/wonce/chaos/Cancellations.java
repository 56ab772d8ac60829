package io.wonce.chaos;

import io.wonce.chaos.Books.Heard;
import io.wonce.domain.chat.MessageRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;

/** Orders that come to nothing: a manager cancels each once all that is told of it stands with one deal. */
final class Cancellations {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Map<Order, List<Telling>> orders;
    private final Map<Integer, Note> notes;
    private final SlackFloor slack;
    private final Books books;
    private volatile int left;
    private volatile boolean ripe;

    Cancellations(Story story, Map<Integer, Note> notes, SlackFloor slack, Books books) {
        this.orders = story.tellings().stream()
                .filter(telling -> telling.order().cancelled())
                .collect(Collectors.groupingBy(Telling::order));
        this.notes = notes;
        this.slack = slack;
        this.books = books;
        this.left = orders.size();
    }

    /** How many are not cancelled yet. */
    int left() {
        return left;
    }

    /** Whether an order counts that is cancelled as soon as a number is published in which it does. */
    boolean isRipe() {
        return ripe;
    }

    /** Cancels one after the other, until all are. */
    void work() {
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            try {
                look();
            } catch (JdbiException away) {
                Round.say("nothing can be cancelled now");
            }
            Scene.sleep(PAUSE);
        }
    }

    private void look() {
        Map<MessageRef, Heard> heard = new HashMap<>();
        books.heard().forEach(one -> heard.put(one.message(), one));
        Set<Long> open = books.open();
        Set<Long> counted = books.counted();
        boolean published = !books.published().isEmpty();
        List<Order> waiting = new ArrayList<>();
        orders.forEach((order, tellings) -> {
            Optional<Long> deal = deal(tellings, heard);
            if (deal.isEmpty() || open.contains(deal.get())) {
                waiting.add(order);
                deal.filter(number -> published || !waits(order))
                        .ifPresent(number -> slack.command("cancel D-" + number));
                ripe |= waits(order) && deal.filter(counted::contains).isPresent();
            }
        });
        left = waiting.size();
    }

    /** Every other one comes to nothing after a number was published: a restatement. */
    private static boolean waits(Order order) {
        return order.number() % 2 == 0;
    }

    /** The one with which all of {@code tellings} stand. */
    private Optional<Long> deal(List<Telling> tellings, Map<MessageRef, Heard> heard) {
        Set<Optional<Long>> deals = tellings.stream()
                .map(telling -> Optional.ofNullable(notes.get(telling.number()))
                        .flatMap(note -> Optional.ofNullable(heard.get(note.ref())))
                        .flatMap(Heard::deal))
                .collect(Collectors.toSet());
        return deals.size() == 1 ? deals.iterator().next() : Optional.empty();
    }
}
