package io.wonce.postgres;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/** Finds deals for people: the id itself first, then a reference, then names alike, then an owner's latest. */
final class DealSearch {
    private final Session session;

    DealSearch(Session session) {
        this.session = session;
    }

    List<DealSummary> find(String words, int limit) {
        Set<Long> numbers = new LinkedHashSet<>();
        Optional<DealId> id = DealId.parse(words);
        id.ifPresent(deal -> numbers.add(deal.number()));
        numbers.addAll(byReference(words, limit));
        List<Long> alike = byName(words, limit);
        numbers.addAll(alike.isEmpty() ? bySound(words) : alike);
        numbers.addAll(byOwner(words, limit));
        return summaries(numbers).stream().limit(limit).toList();
    }

    private List<Long> byReference(String words, int limit) {
        String key = words.isBlank() ? "" : new Reference(Reference.Kind.OTHER, words).key();
        return numbers(session.query("""
                                select deal
                                from deal_reference
                                where organisation_id = :organisation
                                  and key = :key
                                group by deal
                                order by deal desc
                                limit :limit
                                """).bind("key", key), limit);
    }

    private List<Long> byName(String words, int limit) {
        String key = CustomerKey.of(words).value();
        return key.isEmpty() ? List.of() : numbers(session.query("""
                                        select deal
                                        from deals_named(:key, :limit)
                                        where :organisation is not null
                                        order by similarity desc, deal desc
                                        """).bind("key", key), limit);
    }

    /** Short names with a typing mistake have too few letters in common; those that sound the same share a block. */
    private List<Long> bySound(String words) {
        return new CandidateSearch(session).byBlocks(CustomerKey.blocks(words));
    }

    private List<Long> byOwner(String words, int limit) {
        return words.isBlank() ? List.of() : numbers(session.query("""
                                        select d.number
                                        from person p
                                        join deal d
                                            on d.organisation_id = p.organisation_id
                                            and d.owner_platform = p.platform
                                            and d.owner_id = p.person_id
                                        where p.organisation_id = :organisation
                                          and strpos(lower(p.name), lower(:words)) > 0
                                          and d.status in ('OPEN', 'LOST', 'CANCELLED')
                                        order by d.last_heard desc, d.number desc
                                        limit :limit
                                        """).bind("words", words.strip()), limit);
    }

    private static List<Long> numbers(Query query, int limit) {
        return query.bind("limit", limit).mapTo(long.class).list();
    }

    private List<DealSummary> summaries(Set<Long> numbers) {
        List<Long> order = new ArrayList<>(numbers);
        return session
                .query(DealRows.SELECT + " and d.number = any (:numbers) and d.status <> 'RETRACTED'")
                .bindArray("numbers", Long.class, order)
                .map(new DealRows())
                .stream()
                .sorted(Comparator.comparingInt(
                        deal -> order.indexOf(deal.deal().id().number())))
                .toList();
    }
}
