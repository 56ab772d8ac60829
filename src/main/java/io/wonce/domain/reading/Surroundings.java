package io.wonce.domain.reading;

import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a message says word by word, in which its orders and their names are looked for.
 *
 * @param message the message in tokens
 * @param hits the phrases that speak in it, in its order
 * @param amounts its amounts of money, in its order
 * @param references its numbers of orders, quotes and the like, in its order
 * @param money the tokens that are part of an amount
 * @param priced those of {@code money} that have a currency
 * @param bare those of {@code money} that may as well be another number: a version, a date, a model
 * @param code the tokens that are part of a reference
 */
record Surroundings(
        Parsed message,
        List<Hit> hits,
        List<Written> amounts,
        List<Numbered> references,
        BitSet money,
        BitSet priced,
        BitSet bare,
        BitSet code) {
    private static final double PLAIN_MONEY = 0.7;
    private static final long CLAIMS = Arrays.stream(Sense.values())
            .filter(Sense::isClaim)
            .mapToLong(Sense::bit)
            .reduce(0, (some, more) -> some | more);

    /** Of all that was {@code written} as an amount, what is part of a reference is none. */
    static Surroundings of(Parsed message, List<Written> written, List<Numbered> references) {
        BitSet code = new BitSet();
        references.forEach(reference -> code.set(reference.from(), reference.to()));
        List<Written> amounts = written.stream()
                .filter(amount -> code.get(amount.from(), amount.to()).isEmpty())
                .toList();
        BitSet money = new BitSet();
        BitSet priced = new BitSet();
        BitSet bare = new BitSet();
        amounts.forEach(amount -> {
            money.set(amount.from(), amount.to());
            priced.set(amount.from(), amount.to(), amount.amount().currency().isPresent());
            bare.set(amount.from(), amount.to(), !isPlain(amount));
        });
        List<Hit> hits = Longest.of(message.hits(), message.size());
        return new Surroundings(message, hits, amounts, references, money, priced, bare, code);
    }

    /** Whether it can hardly be another number than an amount. */
    static boolean isPlain(Written amount) {
        return amount.certainty() >= PLAIN_MONEY;
    }

    /** Whether the token is part of a claim that an order was won. */
    boolean isClaim(int at) {
        return message.meansAny(at, CLAIMS);
    }

    /** Whether the token can be part of a name at all. */
    boolean isFree(int at) {
        return !money.get(at) && !code.get(at);
    }
}
