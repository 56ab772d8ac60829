package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers in words: "zwanzigtausend", "anderhalve ton", "a hundred and twenty thousand", "quatre-vingt mille", "half a mil". */
final class NumberWords {
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 12;
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final Lexicon lexicon;

    NumberWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A number that begins at a token; empty unless it goes up to a thousand or names a currency after it, which the caller checks. */
    Optional<Spoken> parse(List<Token> tokens, int from, int language) {
        Sum sum = new Sum();
        int end = from;
        int after = from;
        while (after < tokens.size()
                && after - from < MOST_WORDS
                && tokens.get(after).isWord()) {
            String key = tokens.get(after).key();
            if (read(key, language, sum)) {
                after++;
                end = after;
            } else if (end > from && isLink(key, language)) {
                sum.linked = true;
                after++;
            } else {
                break;
            }
        }
        return end == from || sum.parts == 0
                ? Optional.empty()
                : Optional.of(new Spoken(sum.value(), sum.largest, end));
    }

    private boolean isLink(String key, int language) {
        return lexicon.number(key, language).filter("&"::equals).isPresent();
    }

    private boolean read(String word, int language, Sum sum) {
        if (word.length() > LONGEST_WORD) {
            return false;
        }
        Sum trial = new Sum(sum);
        int at = 0;
        while (at < word.length()) {
            int end = part(word, at, language, trial);
            if (end == at) {
                return false;
            }
            at = end;
        }
        boolean said = trial.parts > sum.parts;
        if (said) {
            sum.take(trial);
        }
        return said;
    }

    /** The longest number word at a place within a compound, or a joint between two of them. */
    private int part(String word, int at, int language, Sum sum) {
        if (word.charAt(at) == '-' && at > 0) {
            return at + 1;
        }
        for (int end = word.length(); end > at; end--) {
            Optional<String> value = lexicon.number(word.substring(at, end), language);
            boolean whole = at == 0 && end == word.length();
            if (value.isPresent() && !(value.get().equals("&") && whole)) {
                if (!value.get().equals("&")) {
                    sum.add(new BigDecimal(value.get()));
                } else if (at == 0) {
                    continue;
                } else {
                    sum.linked = true;
                }
                return end;
            }
        }
        return at;
    }

    /**
     * A number in words.
     *
     * @param value what it stands for
     * @param largest the largest scale in it, 1 where there is none
     * @param end position after its last token
     */
    record Spoken(BigDecimal value, BigDecimal largest, int end) {}

    /** Adds up the parts: units and tens add, hundreds multiply what precedes, larger scales close a group. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal largest = BigDecimal.ONE;
        private BigDecimal lastScale = BigDecimal.ONE;
        private BigDecimal last = BigDecimal.ZERO;
        private int parts;
        private boolean linked;

        private Sum() {}

        private Sum(Sum other) {
            take(other);
        }

        private void take(Sum other) {
            total = other.total;
            group = other.group;
            largest = other.largest;
            lastScale = other.lastScale;
            parts = other.parts;
            linked = other.linked;
            last = other.last;
        }

        private void add(BigDecimal part) {
            parts++;
            if (part.compareTo(THOUSAND) >= 0) {
                close(part);
            } else if (part.compareTo(HUNDRED) == 0) {
                group = group.signum() == 0 ? part : group.multiply(part);
            } else if (part.intValue() == 20 && group.remainder(HUNDRED).intValue() == 4) {
                group = group.add(BigDecimal.valueOf(76));
            } else if (part.compareTo(BigDecimal.ONE) < 0 && group.signum() == 0 && total.signum() > 0) {
                total = total.add(part.multiply(lastScale));
            } else if (part.compareTo(BigDecimal.ONE) < 0 && isCounted()) {
                group = group.subtract(last).add(last.multiply(part));
            } else {
                group = group.add(part);
            }
            last = part;
            linked = false;
        }

        /** "a half", "three quarters", "two and a half", but not "one and half". */
        private boolean isCounted() {
            return !linked && group.signum() > 0 && last.signum() > 0 && last.compareTo(FEW) <= 0 && last.scale() <= 0;
        }

        private void close(BigDecimal scale) {
            BigDecimal count = group.signum() == 0 ? BigDecimal.ONE : group;
            boolean scalesWhole = total.signum() > 0 && (group.signum() == 0 || scale.compareTo(lastScale) > 0);
            total = scalesWhole ? total.add(group).multiply(scale) : total.add(count.multiply(scale));
            total = total.min(LARGEST.multiply(THOUSAND));
            group = BigDecimal.ZERO;
            lastScale = scale;
            largest = largest.max(scale);
        }

        private BigDecimal value() {
            return total.add(group);
        }
    }
}
