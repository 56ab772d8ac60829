package io.wonce.app.command;

import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What follows the verb of a command.
 *
 * @param words in their order, never blank
 */
record Arguments(List<String> words) {
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_ID = 40;
    /** As much as is read of a message; what follows it says nothing. */
    private static final int MOST_CHARACTERS = 10_000;

    Arguments {
        words = List.copyOf(words);
    }

    static Arguments of(String text) {
        String stripped = text.strip();
        String read = stripped.substring(0, Math.min(stripped.length(), MOST_CHARACTERS));
        return new Arguments(Arrays.stream(read.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    String text() {
        return String.join(" ", words);
    }

    /** The first {@code most} of them. */
    Arguments first(int most) {
        return new Arguments(words.stream().limit(most).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Arguments without(Predicate<String> word) {
        return new Arguments(words.stream().filter(word.negate()).toList());
    }

    /** Without words that a number follows, as in {@code PO 4711}. */
    Arguments withoutLabels() {
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (at + 1 == words.size() || !hasDigit(words.get(at + 1))) {
                kept.add(words.get(at));
            }
        }
        return new Arguments(kept);
    }

    /** Deals by id, {@code D-142}, {@code d142} or {@code 142}, in their order. */
    List<DealId> deals() {
        return words.stream().flatMap(word -> DealId.parse(bare(word)).stream()).toList();
    }

    /** Deals with their letter, {@code D-142} or {@code d142}: bare numbers may be something else. */
    List<DealId> markedDeals() {
        return new Arguments(words.stream().filter(Arguments::hasLetter).toList()).deals();
    }

    /** The deal that the arguments are about: one with its letter, or a number that stands alone. */
    Optional<DealId> deal() {
        List<DealId> named = words.size() == 1 ? deals() : markedDeals();
        return named.stream().findFirst();
    }

    /** The deal to put something on: one with its letter, else the last number. */
    Optional<DealId> target() {
        return markedDeals().stream().findFirst().or(() -> deals().stream().reduce((earlier, later) -> later));
    }

    /** The first announcement, {@code #17} or {@code 17}. */
    Optional<AnnouncementId> announcement() {
        return words.stream()
                .map(word -> bare(word).replaceFirst("^#", ""))
                .filter(word -> !word.isEmpty() && word.length() <= MOST_DIGITS)
                .filter(word -> word.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(word -> new AnnouncementId(Long.parseLong(word)))
                .findFirst();
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String word) {
        return word.startsWith("D") || word.startsWith("d");
    }

    private static String bare(String word) {
        if (word.length() > LONGEST_ID) {
            return word;
        }
        return word.replaceAll("[.,;:!?)]+$", "").replaceFirst("^\\(", "");
    }
}
