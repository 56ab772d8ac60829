package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The features by which the order's own value is told from the other numbers of a message: what each looks like, what stands around it, and how it
 * stands to the others.
 *
 * <p>Every method fills the same features anew, so that what one returns is good until the next call.
 */
final class AmountFeatures {
    private static final int NOTHING = "no amount".hashCode();
    private static final int LOOK = "amount look".hashCode();
    private static final int RATE = "amount rate".hashCode();
    private static final int ROUNDNESS = "amount roundness".hashCode();
    private static final int RELATION = "amount relation".hashCode();
    private static final int RANK = "amount rank".hashCode();

    private static final int MOST_WORDS = 60;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;
    private static final int MANY = 3;

    private final Parsed message;
    private final Scope scope;
    private final List<Written> candidates;
    private final AmountRelations relations;
    private final AmountContext context;
    private final Features features = new Features(128);
    private final boolean taxed;
    private final int plain;
    private final int coined;
    private final double largest;

    AmountFeatures(Surroundings around, Scope scope, List<Written> candidates) {
        this.message = around.message();
        this.scope = scope;
        this.candidates = candidates;
        this.relations = new AmountRelations(candidates, percentages());
        this.context = new AmountContext(around, scope, candidates, features);
        this.taxed = scope.slice(message.hits(), Hit::from).stream()
                .anyMatch(hit -> hit.is(Sense.VATOUT) || hit.is(Sense.VATIN));
        this.plain = (int) candidates.stream().filter(Surroundings::isPlain).count();
        this.coined = (int) candidates.stream().filter(AmountFeatures::isCoined).count();
        this.largest = candidates.stream()
                .filter(one -> plain == 0 || Surroundings.isPlain(one))
                .mapToDouble(AmountFeatures::value)
                .max()
                .orElse(0);
    }

    private double[] percentages() {
        return IntStream.range(scope.from(), scope.to())
                .filter(at -> message.token(at).isNumber() && isPercentage(at))
                .limit(MANY)
                .mapToObj(at -> Numeral.parse(message.token(at).text()))
                .flatMap(Optional::stream)
                .mapToDouble(numeral -> numeral.value().doubleValue())
                .toArray();
    }

    private boolean isPercentage(int at) {
        return message.token(at).text().endsWith("%")
                || (at + 1 < scope.to() && message.token(at + 1).is("%"));
    }

    /** Of one of the candidates. */
    Features of(int i) {
        features.clear();
        Written one = candidates.get(i);
        look(one);
        rank(i);
        relations(i);
        context.add(i, look(one.certainty(), isCoined(one)));
        return features;
    }

    /** Of none of them being the order's value. */
    Features none() {
        features.clear();
        int bare = candidates.size() - plain;
        add(NOTHING, 0, 0);
        add(NOTHING, 1, Features.with(Math.min(MANY, plain), Math.min(MANY, bare)));
        add(NOTHING, 2, Features.with(Math.min(MANY, plain), Math.min(MANY, coined)));
        int words = 0;
        for (int at = scope.from(); at < scope.to() && words < MOST_WORDS; at++) {
            if (message.token(at).isSpoken()) {
                words++;
                add(NOTHING, 3, Symbols.symbol(message.token(at)));
            }
        }
        add(NOTHING, 4, Integer.SIZE - Integer.numberOfLeadingZeros(words));
        return features;
    }

    private static int look(double certainty, boolean coined) {
        return Features.with((int) Math.round(10 * certainty), coined ? 1 : 0);
    }

    private void look(Written one) {
        BigDecimal value = one.amount().value();
        int look = look(one.certainty(), isCoined(one));
        int digits = Math.max(0, value.precision() - value.scale());
        int zeros = Math.min(MANY, Math.max(0, -value.stripTrailingZeros().scale()));
        boolean decimals = value.stripTrailingZeros().scale() > 0;
        boolean year = !decimals && value(one) >= FIRST_YEAR && value(one) <= LAST_YEAR;
        add(LOOK, 0, look);
        add(LOOK, 1, digits);
        add(LOOK, 2, Features.with(look, digits));
        add(ROUNDNESS, 0, Features.with(zeros, digits));
        add(ROUNDNESS, 1, Features.with(look, decimals ? -1 : zeros));
        add(ROUNDNESS, 2, Features.with(look, year ? 1 : 0));
        add(RATE, 0, one.amount().rate().name().hashCode());
        add(RATE, 1, Features.with(look, one.amount().rate().name()));
        add(RATE, 2, one.amount().vat().name().hashCode());
        add(RATE, 3, Features.with(look, one.amount().vat().name()));
        add(LOOK, 3, Features.with(look, one.to() - one.from()));
    }

    private void rank(int i) {
        Written one = candidates.get(i);
        int before = 0;
        int after = 0;
        for (int other = 0; other < candidates.size(); other++) {
            boolean counts = other != i && candidates.get(other).certainty() >= one.certainty();
            before += counts && other < i ? 1 : 0;
            after += counts && other > i ? 1 : 0;
        }
        int look = look(one.certainty(), isCoined(one));
        int others = plain - (Surroundings.isPlain(one) ? 1 : 0);
        int coins = coined - (isCoined(one) ? 1 : 0);
        add(RANK, 0, Features.with(Math.min(MANY, before), Math.min(MANY, after)));
        add(RANK, 1, Features.with(look, Features.with(Math.min(MANY, before), Math.min(MANY, after))));
        add(RANK, 2, Features.with(look, Math.min(MANY, others)));
        add(RANK, 3, Features.with(look, Math.min(MANY, coins)));
        add(RANK, 4, Features.with(look, Math.min(MANY, candidates.size() - 1)));
        add(RANK, 5, Features.with(Math.min(1, others), proportion(one)));
        add(RANK, 6, Features.with(look, proportion(one)));
    }

    /** To the largest amount, in powers of two. */
    private int proportion(Written one) {
        double ratio = value(one) / largest;
        return ratio >= 1 ? 0 : Math.max(-8, Math.getExponent(ratio));
    }

    private void relations(int i) {
        int bits = relations.of(i);
        int look = look(candidates.get(i).certainty(), isCoined(candidates.get(i)));
        int place = Features.with(proportion(candidates.get(i)), i == candidates.size() - 1 ? 1 : 0);
        add(RELATION, 0, bits);
        add(RELATION, 4, Features.with(bits, look));
        add(RELATION, 5, Features.with(bits, place));
        for (int kind = 0; kind < AmountRelations.KINDS; kind++) {
            if ((bits & 1 << kind) != 0) {
                int relation = Features.with(kind, taxed ? 1 : 0);
                add(RELATION, 1, relation);
                add(RELATION, 2, Features.with(relation, look));
                add(RELATION, 3, Features.with(relation, place));
            }
        }
    }

    private static boolean isCoined(Written one) {
        return one.amount().currency().isPresent();
    }

    private static double value(Written one) {
        return one.amount().value().doubleValue();
    }

    private void add(int template, int part, int value) {
        features.add(Features.with(Features.with(template, part), value));
    }
}
