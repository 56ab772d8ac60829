package io.wonce.postgres;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Heard;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which deals to weigh. Each way of finding reads a bounded piece of an index, so that the search stays flat as the ledger grows.
 */
final class CandidateSearch {
    private static final int MOST_PER_KEY = 20;
    private static final int MOST_BY_NAME = 40;

    private final Session session;

    CandidateSearch(Session session) {
        this.session = session;
    }

    Set<Long> numbers(Heard heard) {
        Set<Long> numbers = new LinkedHashSet<>();
        numbers.addAll(standing(pointedAt(heard)));
        numbers.addAll(byReference(heard.statement().references()));
        heard.statement().customer().ifPresent(name -> numbers.addAll(byBlocks(CustomerKey.blocks(name))));
        return numbers;
    }

    private static Set<Long> pointedAt(Heard heard) {
        Set<Long> numbers = new LinkedHashSet<>();
        heard.statement().references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.DEAL)
                .flatMap(reference -> DealId.parse(reference.number()).stream())
                .forEach(deal -> numbers.add(deal.number()));
        List.of(heard.threadDeals(), heard.sameTextDeals(), heard.neighbourDeals())
                .forEach(deals -> deals.forEach(deal -> numbers.add(deal.number())));
        return numbers;
    }

    /** In the place of a merged deal stands the one that holds its announcements. */
    private List<Long> standing(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return session.query("""
                        with recursive followed as (
                            select d.number, d.merged_into, 1 as step
                            from deal d
                            where d.organisation_id = :organisation and d.number = any (:numbers)
                            union
                            select d.number, d.merged_into, f.step + 1
                            from followed f
                            join deal d on d.organisation_id = :organisation and d.number = f.merged_into
                            where f.step < 10)
                        select distinct number
                        from followed
                        where merged_into is null
                        """)
                .bindArray("numbers", Long.class, numbers)
                .mapTo(long.class)
                .list();
    }

    private List<Long> byReference(List<Reference> references) {
        List<String> keys = references.stream()
                .map(Reference::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        return session.query("""
                        select distinct found.deal
                        from unnest(:keys) as heard (key)
                        cross join lateral (
                            select r.deal
                            from deal_reference r
                            where r.organisation_id = :organisation
                              and r.key = heard.key
                            order by r.deal desc
                            limit :most) found
                        """)
                .bindArray("keys", String.class, keys)
                .bind("most", MOST_PER_KEY)
                .mapTo(long.class)
                .list();
    }

    /** Deals of customers that share a block, those that share most first. */
    List<Long> byBlocks(Set<String> blocks) {
        return session.query("""
                        select found.deal
                        from unnest(:blocks) as heard (block)
                        cross join lateral (
                            select b.deal, b.last_heard
                            from deal_block b
                            where b.organisation_id = :organisation
                              and b.block = heard.block
                            order by b.last_heard desc
                            limit :most) found
                        group by found.deal
                        order by count(*) desc, max(found.last_heard) desc
                        limit :mostByName
                        """)
                .bindArray("blocks", String.class, blocks)
                .bind("most", MOST_PER_KEY)
                .bind("mostByName", MOST_BY_NAME)
                .mapTo(long.class)
                .list();
    }
}
