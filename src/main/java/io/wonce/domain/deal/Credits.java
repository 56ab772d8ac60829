package io.wonce.domain.deal;

import io.wonce.domain.chat.PersonRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who earned an order. The parts add up to the whole, so that a split never makes two orders of one.
 *
 * @param parts in the order in which they were told, each person once; none: all is the owner's
 */
public record Credits(List<Part> parts) {
    /** As long as nobody splits it. */
    public static final Credits OWNERS = new Credits(List.of());

    /** All of it, in percent. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    public Credits {
        parts = together(parts);
        if (!parts.isEmpty() && sum(parts).compareTo(WHOLE) != 0) {
            throw new IllegalArgumentException(
                    "the parts add up to " + sum(parts).toPlainString() + "%, not to 100%");
        }
    }

    /** In equal parts; where that leaves a rest, the first ones have a hundredth of a percent more. */
    public static Credits equally(List<PersonRef> people) {
        BigDecimal each = WHOLE.divide(BigDecimal.valueOf(people.size()), 2, RoundingMode.DOWN);
        int more = WHOLE.subtract(each.multiply(BigDecimal.valueOf(people.size())))
                .movePointRight(2)
                .intValueExact();
        List<Part> parts = new ArrayList<>();
        for (PersonRef person : people) {
            parts.add(new Part(person, parts.size() < more ? each.add(SMALLEST) : each));
        }
        return new Credits(parts);
    }

    /** Whether everybody has the same part in both, in whatever order they were told. */
    public boolean isSplitAs(Credits other) {
        return Set.copyOf(parts).equals(Set.copyOf(other.parts));
    }

    /** What {@code parts} add up to, in percent. */
    public static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Part> together(List<Part> parts) {
        Map<PersonRef, BigDecimal> byPerson = new LinkedHashMap<>();
        parts.forEach(part -> byPerson.merge(part.person(), part.percent(), BigDecimal::add));
        return byPerson.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * The part of one person.
     *
     * @param person who
     * @param percent more than 0, with two decimals at most
     */
    public record Part(PersonRef person, BigDecimal percent) {
        public Part {
            percent = percent.stripTrailingZeros();
            percent = percent.scale() < 0 ? percent.setScale(0) : percent;
            if (percent.signum() <= 0 || percent.scale() > 2) {
                throw new IllegalArgumentException("a part of " + percent.toPlainString() + "% is none");
            }
        }
    }
}
