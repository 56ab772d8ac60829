package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a channel has not heard yet of what published orders are worth; nothing where amounts are hidden, nor of what is long ago. */
final class WorthNews {
    private static final int MONTHS = 3;

    private final Books books;
    private final ChannelRef channel;
    private final LocalDate oldest;
    /** Of each period, what was told last. */
    private final Map<Period, String> told;

    /** At the end of a period, on {@code today}. */
    WorthNews(Books books, ChannelRef channel, LocalDate today) {
        this.books = books;
        this.channel = channel;
        this.oldest = today.minusMonths(MONTHS);
        this.told = isShown() ? books.digests().toldWorths(channel) : Map.of();
    }

    /** Whether an order in {@code restatement} is worth something else than the channel was told last. */
    boolean isIn(Restatement restatement) {
        return isShown()
                && !restatement.revalued().isEmpty()
                && restatement.period().end().isAfter(oldest)
                && !restatement.worth().equals(told.getOrDefault(restatement.period(), ""));
    }

    /** The published number of {@code period}, where its orders were worth something else when the channel was last told, and are not now. */
    Optional<Restatement> restored(Period period) {
        return isTold(period) && books.counts().restated(period).isEmpty()
                ? books.counts().published(period).map(Restatement::revaluedBack)
                : Optional.empty();
    }

    /** Keeps what {@code news} tell of it; what they do not tell stays as it was told. */
    void keep(List<Restatement> news) {
        news.stream()
                .filter(restatement -> isShown())
                .filter(restatement -> !restatement.revalued().isEmpty()
                        || (isTold(restatement.period())
                                && books.counts().restated(restatement.period()).isEmpty()))
                .forEach(restatement -> books.digests().tellWorth(channel, restatement));
    }

    private boolean isTold(Period period) {
        return !told.getOrDefault(period, "").isEmpty();
    }

    private boolean isShown() {
        return books.organisation().celebrations().amountsVisible();
    }
}
