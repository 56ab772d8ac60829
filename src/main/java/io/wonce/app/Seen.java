package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.util.Optional;

/**
 * In which state somebody saw a deal before they decided about it.
 *
 * @param last the number of its last change then, 0 where it had none; empty: it does not matter
 */
public record Seen(Optional<Long> last) {
    /** Whatever became of it since. */
    public static final Seen ANYHOW = new Seen(Optional.empty());

    /** Not at all, as far as anybody can tell. */
    public static final Seen NEVER = new Seen(Optional.of(-1L));

    private static final int MOST_DIGITS = 15;

    /** As {@code deal} stands now. */
    public static Seen of(Books books, DealId deal) {
        return new Seen(Optional.of(number(books, deal)));
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Seen> parse(String text) {
        boolean isNumber = text.length() <= MOST_DIGITS && text.matches("\\d+");
        return isNumber ? Optional.of(new Seen(Optional.of(Long.valueOf(text)))) : Optional.empty();
    }

    /** Whether {@code deal}, which is locked, did not change since. */
    boolean holds(Books books, DealId deal) {
        return last.isEmpty() || last.get() == number(books, deal);
    }

    private static long number(Books books, DealId deal) {
        return books.changes().lastOf(deal).map(ChangeId::number).orElse(0L);
    }

    /** Its number; blank where it does not matter. */
    @Override
    public String toString() {
        return last.map(String::valueOf).orElse("");
    }
}
