package io.wonce.postgres;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.KnownDeal.Standing;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.OrderHint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was heard for a few deals. */
final class KnownDeals {
    private static final int MOST_ANNOUNCEMENTS = 50;

    private final Session session;
    private final Json json;

    KnownDeals(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    /** Merged and retracted deals are left out. */
    List<KnownDeal> of(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Said>> said = said(numbers);
        return session
                .query(DealRows.SELECT + " and d.number = any (:numbers) and d.status in ('OPEN', 'LOST', 'CANCELLED')")
                .bindArray("numbers", Long.class, numbers)
                .map(new DealRows())
                .stream()
                .map(deal -> known(deal, said.getOrDefault(deal.deal().id().number(), List.of())))
                .toList();
    }

    private Map<Long, List<Said>> said(Collection<Long> numbers) {
        Map<Long, List<Said>> said = new HashMap<>();
        session.query("""
                        select a.deal, a.statement, coalesce(p.name, a.author_id) as announcer
                        from unnest(:numbers) as wanted (deal)
                        cross join lateral (
                            select a.deal, a.statement, a.author_platform, a.author_id, a.posted_at, a.number
                            from announcement a
                            where a.organisation_id = :organisation
                              and a.deal = wanted.deal
                            order by a.posted_at
                            limit :most) a
                        left join person p
                            on p.organisation_id = :organisation
                            and p.platform = a.author_platform
                            and p.person_id = a.author_id
                        order by a.posted_at, a.number
                        """)
                .bindArray("numbers", Long.class, numbers)
                .bind("most", MOST_ANNOUNCEMENTS)
                .map((columns, context) -> new Said(
                        columns.getLong("deal"),
                        json.statement(columns.getString("statement")),
                        columns.getString("announcer")))
                .forEach(one -> said.computeIfAbsent(one.deal(), deal -> new ArrayList<>())
                        .add(one));
        return said;
    }

    private static KnownDeal known(DealSummary summary, List<Said> said) {
        Deal deal = summary.deal();
        return new KnownDeal(
                deal.id(),
                names(deal, said),
                amounts(deal, said),
                deal.milestones(),
                Set.copyOf(References.of(said.stream().map(Said::statement).toList())
                        .all()),
                said.stream().map(Said::announcer).distinct().toList(),
                summary.lastHeard(),
                standing(deal.status()),
                hints(said),
                Set.of());
    }

    private static Set<OrderHint> hints(List<Said> said) {
        return said.stream()
                .map(one -> one.statement().hint())
                .filter(OrderHint::isPerhapsNewOrder)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Deal deal, List<Said> said) {
        return Stream.concat(
                        deal.description().customer().stream(),
                        said.stream().flatMap(one -> one.statement().customer().stream()))
                .distinct()
                .toList();
    }

    private static List<Amount> amounts(Deal deal, List<Said> said) {
        return Stream.concat(
                        deal.description().value().map(KnownDeals::amount).stream(),
                        said.stream()
                                .flatMap(one -> Stream.concat(
                                        one.statement().amount().stream(), one.statement().otherAmounts().stream())))
                .distinct()
                .toList();
    }

    private static Amount amount(Money value) {
        return new Amount(value.amount(), Optional.of(value.currency()), Amount.Rate.ONCE, Amount.Vat.UNSTATED);
    }

    private static Standing standing(DealStatus status) {
        if (status instanceof DealStatus.Lost) {
            return Standing.LOST;
        }
        return status instanceof DealStatus.Cancelled ? Standing.CANCELLED : Standing.OPEN;
    }
}
