package io.wonce.app.command;

import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers behind a name that was typed in a command: what it is worth or how many are bought is no part of the name. */
final class TypedName {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Vocabulary vocabulary;

    TypedName(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The customer of {@code read}, without what it is worth ("Acme 7500 kr") and without how many ("Acme 100 users"). */
    Optional<String> of(Statement read, Arguments arguments) {
        return read.customer()
                .map(name -> read.amount().map(amount -> unpriced(name, amount)).orElse(name))
                .map(name -> uncounted(name, arguments.words()));
    }

    private static String unpriced(String name, Amount amount) {
        List<String> words = List.of(name.split("\\s+"));
        for (int at = 1; at < words.size(); at++) {
            if (WrittenAmount.parse(words.get(at))
                    .filter(written -> written.amount().compareTo(amount.value()) == 0)
                    .isPresent()) {
                return String.join(" ", words.subList(0, at));
            }
        }
        return name;
    }

    /** Of "Studio 100 renewal" the number stays: a word that nobody counts follows it. */
    private String uncounted(String name, List<String> typed) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        int at = typed.indexOf(last);
        boolean counts = space > 0
                && NUMBER.matcher(last).matches()
                && at >= 0
                && at + 1 < typed.size()
                && vocabulary.means("counted", typed.get(at + 1));
        return counts ? name.substring(0, space) : name;
    }
}
