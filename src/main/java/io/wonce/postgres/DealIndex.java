package io.wonce.postgres;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps in step under what a deal is found: names, their blocks, references. Merged and retracted deals are not found. */
final class DealIndex {
    private static final int MOST_SPELLINGS = 50;
    private static final int LONGEST_NAME = 200;

    private final Session session;
    private final Json json;

    DealIndex(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    void refresh(DealId deal) {
        List<String> spellings = spellings(deal);
        Map<String, String> keys = new TreeMap<>();
        spellings.forEach(name -> keys.put(name, CustomerKey.of(name).value()));
        TreeSet<String> blocks = spellings.stream()
                .flatMap(name -> CustomerKey.blocks(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        replaceNames(deal, keys);
        replaceBlocks(deal, blocks);
        replaceReferences(deal);
    }

    private List<String> spellings(DealId deal) {
        return session.query("""
                        select name
                        from (
                            select d.customer as name, 0 as turn
                            from deal d
                            where d.organisation_id = :organisation and d.number = :deal and d.status not in ('MERGED', 'RETRACTED')
                            union all
                            select a.customer, 1
                            from announcement a
                            join deal d on d.organisation_id = a.organisation_id and d.number = a.deal
                            where a.organisation_id = :organisation and a.deal = :deal and d.status not in ('MERGED', 'RETRACTED')) heard
                        where name is not null
                        group by name
                        order by min(turn), name
                        limit :most
                        """)
                .bind("deal", deal.number())
                .bind("most", MOST_SPELLINGS)
                .mapTo(String.class)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .list();
    }

    private void replaceNames(DealId deal, Map<String, String> keys) {
        session.update("""
                        delete from deal_name
                        where organisation_id = :organisation
                          and deal = :deal
                          and name <> all (:names)
                        """)
                .bind("deal", deal.number())
                .bindArray("names", String.class, keys.keySet())
                .execute();
        session.update("""
                        insert into deal_name (organisation_id, deal, name, key)
                        select :organisation, :deal, name, key
                        from unnest(:names, :keys) as spelling (name, key)
                        on conflict do nothing
                        """)
                .bind("deal", deal.number())
                .bindArray("names", String.class, keys.keySet())
                .bindArray("keys", String.class, keys.values())
                .execute();
    }

    private void replaceBlocks(DealId deal, Collection<String> blocks) {
        session.update("""
                        delete from deal_block
                        where organisation_id = :organisation
                          and deal = :deal
                          and block <> all (:blocks)
                        """)
                .bind("deal", deal.number())
                .bindArray("blocks", String.class, blocks)
                .execute();
        session.update("""
                        insert into deal_block as b (organisation_id, deal, block, last_heard)
                        select :organisation, :deal, block, d.last_heard
                        from unnest(:blocks) as block
                        join deal d on d.organisation_id = :organisation and d.number = :deal
                        on conflict (organisation_id, deal, block) do update set last_heard = excluded.last_heard
                        where b.last_heard <> excluded.last_heard
                        """)
                .bind("deal", deal.number())
                .bindArray("blocks", String.class, blocks)
                .execute();
    }

    private void replaceReferences(DealId deal) {
        References heard = References.of(statements(deal));
        session.update("""
                        delete from deal_reference
                        where organisation_id = :organisation
                          and deal = :deal
                          and (kind || ' ' || key) <> all (:keys)
                        """)
                .bind("deal", deal.number())
                .bindArray("keys", String.class, heard.kindsAndKeys())
                .execute();
        session.update("""
                        insert into deal_reference (organisation_id, deal, kind, key, number)
                        select :organisation, :deal, kind, key, number
                        from unnest(:kinds, :keys, :numbers) as reference (kind, key, number)
                        on conflict do nothing
                        """)
                .bind("deal", deal.number())
                .bindArray("kinds", String.class, heard.kinds())
                .bindArray("keys", String.class, heard.keys())
                .bindArray("numbers", String.class, heard.numbers())
                .execute();
    }

    private List<Statement> statements(DealId deal) {
        return session.query("""
                        select a.statement
                        from announcement a
                        join deal d on d.organisation_id = a.organisation_id and d.number = a.deal
                        where a.organisation_id = :organisation
                          and a.deal = :deal
                          and d.status not in ('MERGED', 'RETRACTED')
                          and jsonb_array_length(a.statement -> 'references') > 0
                        order by a.posted_at
                        limit 200
                        """)
                .bind("deal", deal.number())
                .mapTo(String.class)
                .map(json::statement)
                .list();
    }
}
