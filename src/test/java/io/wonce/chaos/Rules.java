package io.wonce.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Rules of the house that can be seen in the tables alone. */
final class Rules {
    private static final String NOBODY = new UUID(0xf0, 0xf0).toString();

    private Rules() {}

    /** What is against them. */
    static List<String> broken(Books books) {
        List<String> broken = new ArrayList<>();
        BiConsumer<String, String> none = (rule, sql) -> books.texts(sql).forEach(row -> broken.add(rule + ": " + row));
        none.accept("published, and not the sum of its deals", """
            select format('%s, of %s', p.orders, (
                select count(*) from published_deal d where d.first_day = p.first_day and d.end_day = p.end_day))
            from published_count p
            where p.orders <> (select count(*) from published_deal d where d.first_day = p.first_day and d.end_day = p.end_day)
            """);
        none.accept("linked without an event", """
            select a.number || ' ' || a.deal
            from announcement a
            where a.placement = 'ON'
              and not exists (
                  select
                  from change c
                  join change_deal d on d.organisation_id = c.organisation_id and d.change = c.number
                  where d.deal = a.deal
                    and jsonb_path_exists(
                        c.facts,
                        '$[*] ? (@.is == "Placed" && @.announcement.number == $n)',
                        jsonb_build_object('n', a.number)))
            """);
        none.accept("a change without who, where, when or what", """
            select row_to_json(c)::text
            from change c
            where by_id = '' or by_platform = '' or surface = '' or at is null or jsonb_array_length(facts) = 0
            """);
        if (books.published().isEmpty()) {
            broken.add("nothing was published");
        }
        broken.addAll(books.seenBy(NOBODY));
        return broken;
    }

    /** Of the tables of organisations, those in which the application sees rows that are not of {@code organisation}. */
    static List<String> seen(Handle handle, String organisation) {
        List<String> tables = handle.createQuery("""
            select c.relname
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
            where c.relnamespace = 'wonce'::regnamespace and c.relkind = 'r'
            """).mapTo(String.class).list();
        handle.execute("set role wonce_app");
        handle.execute("select set_config('wonce.organisation', ?, false)", organisation);
        return tables.stream()
                .filter(table -> handle.createQuery("select exists (select from " + table + ")")
                        .mapTo(boolean.class)
                        .one())
                .map(table -> "seen by another organisation: rows of " + table)
                .toList();
    }
}
