package io.wonce.domain.linking;

import io.wonce.domain.deal.CommonWords;
import io.wonce.domain.deal.CustomerKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a customer's name stands among the words of a message, where the message's own customer was not understood. */
final class Mention {
    private static final int SHORTEST = 3;

    private Mention() {}

    /** How much of the best of the deal's names the statement's message speaks of, or the other way round, from 0 to 1. */
    static double share(Heard heard, KnownDeal deal) {
        double told = deal.customerNames().stream()
                .mapToDouble(name -> share(name, heard.words()))
                .max()
                .orElse(0);
        Optional<String> customer = heard.statement().customer();
        return customer.isEmpty() ? told : Math.max(told, share(customer.get(), deal.words()));
    }

    /** Whether every word of the statement's customer, its kind of business too, was said of the deal: for look-alikes. */
    static boolean isWhole(Heard heard, KnownDeal deal) {
        return heard.statement()
                .customer()
                .filter(name -> CustomerKey.of(name).tokens().stream().allMatch(word -> stands(word, deal.words())))
                .isPresent();
    }

    /** Whether messages about something else speak of this customer too, or the words around it tell nothing, as in a list. */
    static boolean isKnownElsewhere(Heard heard) {
        return heard.isListed()
                || CustomerKey.of(heard.statement().customer().orElse("")).tokens().stream()
                        .anyMatch(word -> isRare(word) && heard.words().contains(word));
    }

    /** The share of the rare words of {@code name} that stand among {@code words}. */
    private static double share(String name, Set<String> words) {
        List<String> rare = CustomerKey.of(name).tokens().stream()
                .filter(Mention::isRare)
                .distinct()
                .toList();
        long found = rare.stream().filter(word -> stands(word, words)).count();
        return rare.isEmpty() ? 0 : (double) found / rare.size();
    }

    private static boolean stands(String word, Set<String> words) {
        return words.contains(word)
                || words.stream().anyMatch(other -> WordMatch.similarity(word, other) > WordMatch.SAME_WORD);
    }

    private static boolean isRare(String word) {
        return word.length() >= SHORTEST && !CommonWords.isKind(word) && !CommonWords.isNoise(word);
    }
}
