package io.wonce.domain.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The features by which the order's own value is told from the other amounts of a message: not last year's, not the discount, not the share of one
 * month or one piece, not what is paid so far.
 */
final class AmountFeatures {
    /** Amounts beyond these are looked at by themselves only. */
    private static final int MOST = 12;

    private static final int REACH = 4;
    private static final int GAP = 3;
    private static final int EXPECTED = 64;
    private static final Set<String> FROM = Set.of("van", "from", "von", "de");
    private static final Set<String> TO = Set.of("naar", "to", "auf", "a");

    private static final int SURE = "sure".hashCode();
    private static final int BEFORE = "before".hashCode();
    private static final int AFTER = "after".hashCode();
    private static final int NEAR = "near".hashCode();
    private static final int RANK = "rank".hashCode();
    private static final int SUM = "sum".hashCode();
    private static final int NEIGHBOUR = "neighbour".hashCode();
    private static final int TOLD = "told".hashCode();
    private static final int NOTHING = "nothing".hashCode();
    private static final int EDGE = "<edge>".hashCode();
    private static final Sense[] SENSES = Sense.values();

    private final Surroundings around;
    private final Parsed message;
    private final List<Written> amounts;
    private final Gross gross;
    private final Sums sums;
    private final Set<Sense> told = new LinkedHashSet<>();
    private Features features = new Features(0);

    AmountFeatures(Surroundings around, Scope scope, List<Written> amounts) {
        this.around = around;
        this.message = around.message();
        this.amounts = amounts;
        this.gross = new Gross(message, amounts);
        around.hits().stream()
                .map(Hit::sense)
                .filter(sense -> sense.isClaim() || sense == Sense.EXPECTED || sense == Sense.PENDING)
                .forEach(told::add);
        this.sums = new Sums(message, scope, amounts.subList(0, Math.min(MOST, amounts.size())));
    }

    /** Of the amount at a place of the list. */
    Features of(int i) {
        features = new Features(EXPECTED);
        Written amount = amounts.get(i);
        int size = rank(i);
        int certainty = (int) Math.round(amount.certainty() * 10);
        add(SURE, certainty, 0);
        add(SURE, certainty, Math.min(3, amounts.size()));
        add(RANK, size, place(i));
        add(RANK, size, Features.with(Math.min(4, amounts.size()), certainty));
        add(RANK, amount.amount().rate().name().hashCode(), size);
        add(RANK, amount.amount().vat().name().hashCode(), 1);
        add(RANK, 2, amount.amount().currency().isPresent() ? 1 : 0);
        if (gross.holds(amount)) {
            add(RANK, 3, 0);
        }
        if (i < MOST) {
            sums.of(i).forEach(sum -> add(SUM, sum, 0));
        }
        context(amount, size);
        neighbours(i);
        return features;
    }

    /** Whether the amount at a place of the list is another one with VAT. */
    boolean isGross(int i) {
        return gross.holds(amounts.get(i));
    }

    /** Of none being the order's value. */
    Features none() {
        features = new Features(EXPECTED);
        int surest = 0;
        for (Written amount : amounts) {
            surest = Math.max(surest, (int) Math.round(amount.certainty() * 10));
        }
        add(NOTHING, 0, 0);
        add(NOTHING, 1, surest);
        add(NOTHING, 2, Math.min(3, amounts.size()));
        return features;
    }

    private int place(int i) {
        return amounts.size() == 1 ? 0 : i == 0 ? 1 : i == amounts.size() - 1 ? 2 : 3;
    }

    /** Whether it is the largest or the smallest of the message. */
    private int rank(int i) {
        boolean largest = true;
        boolean smallest = true;
        for (int j = 0; j < Math.min(MOST, amounts.size()); j++) {
            int difference = value(j).compareTo(value(i));
            largest &= difference <= 0;
            smallest &= difference >= 0;
        }
        return (largest ? 1 : 0) + (smallest ? 2 : 0);
    }

    private java.math.BigDecimal value(int i) {
        return amounts.get(i).amount().value();
    }

    private void context(Written amount, int size) {
        int before = amount.from() - 1;
        int after = amount.to();
        add(BEFORE, symbol(before), 1);
        add(BEFORE, Features.with(symbol(before), symbol(before - 1)), 2);
        add(BEFORE, symbol(before), Features.with(size, 3));
        add(AFTER, symbol(after), 1);
        add(AFTER, Features.with(symbol(after), symbol(after + 1)), 2);
        add(AFTER, symbol(after), Features.with(size, 3));
        for (int gap = 0; gap < REACH && isBeside(before - gap, amount); gap++) {
            near(before - gap, -1, gap);
        }
        for (int gap = 0; gap < REACH && isBeside(after + gap, amount); gap++) {
            near(after + gap, 1, gap);
        }
        if (before >= 0
                && after < message.size()
                && FROM.contains(message.token(before).key())
                && TO.contains(message.token(after).key())) {
            add(BEFORE, 0, 4);
        }
        Sentence sentence = message.sentenceAt(amount.from());
        add(TOLD, sentence.isAsked() ? 1 : 0, sentence.quoted() ? 1 : 0);
    }

    /** What is said beside the amount, up to the next mark or number. */
    private void near(int at, int side, int gap) {
        if (gap > 0) {
            add(NEAR, symbol(at), side);
        }
        if (message.concept(at) != Concepts.NONE) {
            add(NEAR, message.concept(at), 2 * side);
        }
        for (long left = message.meanings(at); left != 0; left &= left - 1) {
            int sense = SENSES[Long.numberOfTrailingZeros(left)].hash();
            add(NEAR, sense, 3 * side);
            add(NEAR, Features.with(sense, gap), 4 * side);
        }
    }

    private boolean isBeside(int at, Written amount) {
        if (at < 0 || at >= message.size() || around.money().get(at)) {
            return false;
        }
        Token token = message.token(at);
        return !token.isNumber()
                && !token.is(",")
                && !token.is(";")
                && !token.is("/")
                && !token.is(".")
                && token.line() == message.token(amount.from()).line();
    }

    /** What stands between it and the amounts beside it, if little does, and which is more. */
    private void neighbours(int i) {
        if (i > 0) {
            neighbour(i, i - 1, between(amounts.get(i - 1).to(), amounts.get(i).from()));
        }
        if (i + 1 < amounts.size()) {
            neighbour(i, i + 1, between(amounts.get(i).to(), amounts.get(i + 1).from()));
        }
    }

    private void neighbour(int i, int other, int between) {
        int more = Features.with(Integer.signum(value(i).compareTo(value(other))), other - i);
        add(NEIGHBOUR, more, 0);
        add(NEIGHBOUR, more, Features.with(between, 1));
        boolean sameRate =
                amounts.get(i).amount().rate() == amounts.get(other).amount().rate();
        add(NEIGHBOUR, more, Features.with(sameRate ? 1 : 0, 2));
        told.forEach(sense -> add(NEIGHBOUR, more, Features.with(sense.hash(), 3)));
    }

    private int between(int from, int to) {
        if (to - from > GAP) {
            return EDGE;
        }
        int row = 0;
        for (int at = from; at < to; at++) {
            row = Features.with(row, symbol(at));
        }
        return row;
    }

    private int symbol(int at) {
        if (at < 0 || at >= message.size()) {
            return EDGE;
        }
        return around.code().get(at)
                ? Symbols.REFERENCE
                : around.money().get(at) ? Symbols.amount(around, at) : Symbols.symbol(message.token(at));
    }

    private void add(int template, int value, int part) {
        features.addOnce(Features.with(Features.with(template, value), part), Features.NOWHERE, Features.NOWHERE);
    }
}
