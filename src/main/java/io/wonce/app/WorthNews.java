package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a channel has not heard yet of what published orders are worth. What it has heard is worked out from the changes of each deal since
 * its last digest that could tell.
 */
final class WorthNews {
    private final Books books;
    private final ChannelRef channel;
    private final Instant now;

    WorthNews(Books books, ChannelRef channel, Instant now) {
        this.books = books;
        this.channel = channel;
        this.now = now;
    }

    /** Whether an order in {@code restatement} is worth something else than when the channel was last told; never where amounts are hidden. */
    boolean isIn(Restatement restatement) {
        if (restatement.revalued().isEmpty() || !isShown()) {
            return false;
        }
        Instant since = books.digests()
                .lastSent(channel, restatement.period(), now)
                .filter(restatement.publishedAt()::isBefore)
                .orElse(restatement.publishedAt());
        return isRevaluedSince(restatement.period(), since, restatement.gone());
    }

    /** The published number of {@code period}, where its orders were worth something else when the channel was last told, and are not now. */
    Optional<Restatement> restored(Period period) {
        Optional<Instant> last = isShown() ? books.digests().lastSent(channel, period, now) : Optional.empty();
        return last.filter(told -> isRevaluedSince(period, told, List.of()))
                .filter(told -> books.counts().restated(period).isEmpty())
                .flatMap(told -> books.counts()
                        .published(period)
                        .filter(count -> count.asOf().isBefore(told)))
                .map(Restatement::revaluedBack);
    }

    private boolean isRevaluedSince(Period period, Instant since, List<DealId> gone) {
        return books.counts().changedSince(period, since).stream()
                .filter(deal -> !gone.contains(deal))
                .anyMatch(deal -> !worth(deal, since).equals(worth(deal)));
    }

    private boolean isShown() {
        return books.organisation().celebrations().amountsVisible();
    }

    /** Just before the first change at {@code since} or later. */
    private Optional<Money> worth(DealId deal, Instant since) {
        return books.changes().of(deal).stream()
                .filter(change -> !change.at().isBefore(since))
                .map(Change::facts)
                .flatMap(facts -> facts.stream())
                .filter(Fact.Redescribed.class::isInstance)
                .map(Fact.Redescribed.class::cast)
                .filter(fact -> fact.deal().equals(deal))
                .filter(fact -> !fact.from().value().equals(fact.to().value()))
                .findFirst()
                .map(fact -> fact.from().value())
                .orElseGet(() -> worth(deal));
    }

    private Optional<Money> worth(DealId deal) {
        return books.deals().find(deal).map(Deal::description).flatMap(description -> description.value());
    }
}
