package io.wonce.domain.deal;

import java.util.Optional;

/**
 * The short name of a deal within its organisation, written {@code D-142}.
 *
 * @param number counts from 1 in each organisation
 */
public record DealId(long number) implements Comparable<DealId> {
    private static final String PREFIX = "D-";
    private static final int MOST_DIGITS = 15;

    public DealId {
        if (number < 1) {
            throw new IllegalArgumentException("deal number " + number + " is below 1");
        }
    }

    /** Reads {@code D-142}, {@code d-142}, {@code D142} or {@code 142}; empty where the text is something else. */
    public static Optional<DealId> parse(String text) {
        String digits = text.strip().replaceFirst("^[dD]-?", "");
        boolean fits = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits && Long.parseLong(digits) > 0 ? Optional.of(new DealId(Long.parseLong(digits))) : Optional.empty();
    }

    @Override
    public int compareTo(DealId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return PREFIX + number;
    }
}
