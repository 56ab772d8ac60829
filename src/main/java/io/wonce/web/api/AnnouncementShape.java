package io.wonce.web.api;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An announced win as programs read it; what was said word for word stays in chat.
 *
 * @param deal the one it is on; empty: nobody has said yet
 * @param milestone that it tells of
 * @param references numbers of purchase orders, quotes and the like
 * @param channel platform and channel in which it was said
 */
record AnnouncementShape(
        long id,
        Instant at,
        Shapes.Person author,
        String channel,
        Optional<String> deal,
        Optional<String> customer,
        Optional<Said> amount,
        Optional<String> milestone,
        List<String> references) {

    static AnnouncementShape of(Announcement announcement) {
        Statement statement = announcement.statement();
        return new AnnouncementShape(
                announcement.id().number(),
                announcement.at(),
                Shapes.Person.of(
                        announcement.author().ref(),
                        Optional.of(announcement.author().name())),
                Names.of(announcement.message().channel().platform()) + ":"
                        + announcement.message().channel().channelId(),
                announcement.placement().deal().map(DealId::toString),
                statement.customer(),
                statement.amount().map(Said::of),
                announcement.milestone().map(Names::of),
                statement.references().stream().map(Reference::number).toList());
    }

    /**
     * An amount as it was said.
     *
     * @param currency empty where none was named
     * @param rate once, monthly or yearly
     */
    record Said(String amount, Optional<String> currency, String rate) {
        static Said of(Amount amount) {
            return new Said(
                    amount.value().toPlainString(),
                    amount.currency().map(Currency::getCurrencyCode),
                    Names.of(amount.rate()));
        }
    }
}
