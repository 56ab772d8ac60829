package io.wonce.chaos;

import io.wonce.chaos.Books.Heard;
import io.wonce.domain.chat.MessageRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One order is one deal, and one deal is one order. */
final class OneToOne {
    private final Story story;
    private final Map<String, Set<Long>> dealsOf = new TreeMap<>();
    private final Map<Long, Set<String>> ordersOf = new TreeMap<>();
    private final Map<Long, Set<String>> customersOf = new TreeMap<>();

    private OneToOne(Story story) {
        this.story = story;
    }

    /** What was told beside where it was {@code heard} to belong. */
    static OneToOne of(Story story, Map<Integer, Note> notes, Map<MessageRef, List<Heard>> heard) {
        Map<MessageRef, Order> told = new HashMap<>();
        notes.forEach((number, note) ->
                told.put(note.ref(), story.tellings().get(number).order()));
        OneToOne pairs = new OneToOne(story);
        heard.values().stream()
                .flatMap(List::stream)
                .forEach(one -> one.deal().ifPresent(deal -> {
                    Optional<Order> about =
                            Optional.ofNullable(told.get(one.message())).or(() -> pairs.declared(one));
                    String order = about.map(OneToOne::name).orElse(one.customer());
                    pairs.customersOf
                            .computeIfAbsent(deal, any -> new TreeSet<>())
                            .add(about.map(Order::customer).orElse("somebody of whom nothing was told"));
                    pairs.dealsOf.computeIfAbsent(order, any -> new TreeSet<>()).add(deal);
                    pairs.ordersOf.computeIfAbsent(deal, any -> new TreeSet<>()).add(order);
                }));
        return pairs;
    }

    /** Orders that are several deals. */
    List<String> countedTwice() {
        return dealsOf.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "one order, counted as deals " + one.getValue() + ": " + one.getKey())
                .toList();
    }

    /** Deals that are several orders. */
    List<String> mixed() {
        return ordersOf.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "deal " + one.getKey() + " holds the orders " + one.getValue())
                .toList();
    }

    /** Deals that are with another customer than the one who was told of. */
    List<String> strangers(Books books) {
        Map<Long, String> known = books.pairs("select number, coalesce(customer, '') from deal");
        return customersOf.entrySet().stream()
                .filter(one -> !one.getValue().equals(Set.of(known.get(one.getKey()))))
                .map(one -> "deal " + one.getKey() + " is with " + known.get(one.getKey()) + ", and not with "
                        + one.getValue())
                .toList();
    }

    /** Of what was typed as a command: only of customers who order once is anything told so. */
    private Optional<Order> declared(Heard command) {
        return story.tellings().stream()
                .map(Telling::order)
                .filter(order -> order.customer().equals(command.customer()))
                .findFirst();
    }

    private static String name(Order order) {
        return order.customer() + " " + order.amount();
    }
}
