package io.wonce.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * What a version of the application stands on, in words: what it may rely on, and what is asked of the rows that it writes. A version is
 * still at work while the next one's migrations run and after that, so these may neither take away the first nor add to the second.
 *
 * @param granted all that it may rely on
 * @param asked all that rows of its tables have to fulfil
 */
record Footing(Set<String> granted, Set<String> asked) {
    private static final String GRANTED = """
            select format('%s.%s is %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'wonce'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
            union all
            select format('%s.%s may be null', c.table_name, c.column_name)
            from information_schema.columns c where c.table_schema = 'wonce' and c.is_nullable = 'YES'
            union all
            select format('%s.%s may be left out', c.table_name, c.column_name)
            from information_schema.columns c
            where c.table_schema = 'wonce' and (c.is_nullable = 'YES' or c.column_default is not null or c.is_identity = 'YES')
            union all
            select format('%s can be %s', t.typname, e.enumlabel)
            from pg_enum e join pg_type t on t.oid = e.enumtypid
            union all
            select format('%s(%s) gives %s', p.proname, pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid))
            from pg_proc p
            where p.pronamespace = 'wonce'::regnamespace and has_function_privilege('wonce_app', p.oid, 'execute')
            union all
            select format('may delete from %s', c.relname)
            from pg_class c
            where c.relnamespace = 'wonce'::regnamespace and c.relkind = 'r' and has_table_privilege('wonce_app', c.oid, 'DELETE')
            union all
            select format('may %s %s.%s', lower(r.privilege), c.relname, a.attname)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            cross join (values ('SELECT'), ('INSERT'), ('UPDATE')) as r (privilege)
            where c.relnamespace = 'wonce'::regnamespace and c.relkind = 'r' and has_column_privilege('wonce_app', c.oid, a.attnum, r.privilege)
            union all
            select format('may draw from %s', c.relname)
            from pg_class c
            where c.relnamespace = 'wonce'::regnamespace and case c.relkind when 'S' then has_sequence_privilege('wonce_app', c.oid, 'USAGE') else false end
            union all
            select format('no two rows alike%s', substring(pg_get_indexdef(i.indexrelid) from ' ON .*'))
            from pg_index i join pg_class c on c.oid = i.indrelid
            where c.relnamespace = 'wonce'::regnamespace and i.indisunique
            """;

    private static final String ASKED = """
            select format('%s: %s', c.conrelid::regclass, regexp_replace(pg_get_constraintdef(c.oid), ' DEFERRABLE.*', ''))
            from pg_constraint c
            where c.connamespace = 'wonce'::regnamespace and c.contype in ('c', 'f', 'x')
                and not (c.contype = 'f' and c.conparentid <> 0)
            union all
            select format('%s: no two rows alike%s', c.relname, substring(pg_get_indexdef(i.indexrelid) from ' ON .*'))
            from pg_index i join pg_class c on c.oid = i.indrelid
            where c.relnamespace = 'wonce'::regnamespace and i.indisunique
            union all
            select format('%s: policy %s, %s for %s: %s, %s', p.tablename, p.policyname, p.permissive, p.cmd, p.qual, p.with_check)
            from pg_policies p
            where p.schemaname = 'wonce' and (p.roles && array['public', 'wonce_app']::name[])
            union all
            select format('%s: trigger %s', c.relname, pg_get_triggerdef(t.oid))
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'wonce'::regnamespace and not t.tgisinternal
            """;

    static Footing of(Handle handle) {
        return new Footing(lines(handle, GRANTED), lines(handle, ASKED));
    }

    /** What a version that stands on this one trips over on {@code later}. */
    List<String> trippedBy(Footing later) {
        List<String> stones = new ArrayList<>();
        granted.stream()
                .filter(line -> !later.granted.contains(line))
                .forEach(line -> stones.add("no longer: " + line));
        later.asked.stream()
                .filter(line -> !asked.contains(line))
                .filter(this::isAboutOurs)
                .forEach(line -> stones.add("new: " + line));
        later.granted.stream()
                .filter(line -> line.contains(" is ") && !granted.contains(line) && isOnOurTable(line))
                .map(line -> line.substring(0, line.indexOf(" is ")))
                .filter(column -> !later.granted.contains(column + " may be left out"))
                .forEach(column -> stones.add("new, and may not be left out: " + column));
        return stones;
    }

    /** Of a table that was there; a demand on columns that are all new asks nothing of who does not know them. */
    private boolean isAboutOurs(String demand) {
        String table = demand.substring(0, demand.indexOf(':'));
        String text = demand.substring(demand.indexOf(':'));
        return isTable(table)
                && (text.startsWith(": policy")
                        || text.startsWith(": trigger")
                        || columns(table).stream()
                                .anyMatch(column -> text.matches("(?s).*\\b" + column + "\\b.*")
                                        && !column.equals("organisation_id")));
    }

    private boolean isOnOurTable(String column) {
        return isTable(column.substring(0, column.indexOf('.')));
    }

    private boolean isTable(String table) {
        return granted.stream().anyMatch(line -> line.startsWith(table + ".") && line.contains(" is "));
    }

    private List<String> columns(String table) {
        return granted.stream()
                .filter(line -> line.startsWith(table + ".") && line.contains(" is "))
                .map(line -> line.substring(table.length() + 1, line.indexOf(" is ")))
                .toList();
    }

    private static Set<String> lines(Handle handle, String sql) {
        return new TreeSet<>(handle.createQuery(sql).mapTo(String.class).list());
    }
}
