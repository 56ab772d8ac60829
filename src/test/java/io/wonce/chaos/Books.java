package io.wonce.chaos;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What the ledger says, seen past the product: in its tables, as the superuser. */
final class Books {
    /** Whether a manager sees {@code o} among the undelivered, and can have it sent again. */
    private static final String KEPT = """
            (o.state = 'GIVEN_UP' and o.content <> '{}' and not exists (
                select from outbox later
                where later.organisation_id = o.organisation_id and later.edits = coalesce(o.edits, o.seq)
                  and later.seq > o.seq))
            """;

    private final Server server;

    Books(Server server) {
        this.server = server;
    }

    /** What was heard, but for what was said by command. */
    List<Heard> heard() {
        return server.look(handle -> handle.createQuery("""
            select number, platform, channel_id, message_id, placement, deal, customer
            from announcement
            order by number
            """)
                .map((columns, context) -> new Heard(
                        columns.getLong("number"),
                        new MessageRef(
                                new ChannelRef(
                                        Platform.valueOf(columns.getString("platform")),
                                        columns.getString("channel_id")),
                                columns.getString("message_id")),
                        columns.getString("placement"),
                        Optional.ofNullable((Long) columns.getObject("deal")),
                        Optional.ofNullable(columns.getString("customer")).orElse("")))
                .list());
    }

    /** The deals that count, ever. */
    Set<Long> counted() {
        return server.look(handle -> numbers(handle, "select deal from counted_deals('-infinity', 'infinity')").stream()
                .collect(Collectors.toSet()));
    }

    /** The deals that are neither lost nor cancelled. */
    Set<Long> open() {
        return server.look(handle -> Set.copyOf(numbers(handle, "select number from deal where status = 'OPEN'")));
    }

    /** All milestones of all deals, as {@code deal:milestone}. */
    Set<String> milestones() {
        return Set.copyOf(texts("select m.deal || ':' || m.milestone from deal_milestone m join deal d"
                + " on d.organisation_id = m.organisation_id and d.number = m.deal where d.status = 'OPEN'"));
    }

    /** What was to be posted in a place of its own, as {@code slot} names it. */
    List<Posted> posted(String slot) {
        return server.look(handle -> handle.createQuery("""
            select s.slot, o.platform, o.state, coalesce(o.failure, '') as failure, %s as kept,
                coalesce(o.arrived_message_id, (
                    select min(later.arrived_message_id) from outbox later
                    where later.organisation_id = o.organisation_id and later.edits = o.seq and later.state = 'ARRIVED'),
                    '') as arrived
            from slot s
            join outbox o on o.organisation_id = s.organisation_id and o.seq = s.posted
            where s.slot like :slot
            """.formatted(KEPT))
                .bind("slot", slot + ":%")
                .map((columns, context) -> new Posted(
                        columns.getString("slot"),
                        Platform.valueOf(columns.getString("platform")),
                        columns.getString("state"),
                        columns.getString("arrived"),
                        columns.getString("failure"),
                        columns.getBoolean("kept")))
                .list());
    }

    /** How much waits to leave. */
    long waiting() {
        return count("select count(*) from outbox where state = 'WAITING'");
    }

    /** What was given up. */
    List<GivenUp> givenUp() {
        return server.look(handle -> handle.createQuery("""
            select o.platform, coalesce(o.thread_root_id, '') as thread, o.failure, coalesce(s.slot, '') as slot,
                %s or exists (
                    select from outbox later
                    where later.organisation_id = o.organisation_id and later.edits = coalesce(o.edits, o.seq)
                      and later.seq > o.seq) as kept
            from outbox o
            left join slot s on s.organisation_id = o.organisation_id and s.posted = o.seq
            where o.state = 'GIVEN_UP'
            """.formatted(KEPT))
                .map((columns, context) -> new GivenUp(
                        Platform.valueOf(columns.getString("platform")),
                        columns.getString("thread"),
                        columns.getString("failure"),
                        columns.getString("slot"),
                        columns.getBoolean("kept")))
                .list());
    }

    /** The log of changes, row by row: its number and all that it says. */
    List<String> log() {
        return texts("select number || ' ' || row_to_json(c)::text from change c order by number");
    }

    /** What the application shows of these books to an organisation that has none. */
    List<String> seenBy(String organisation) {
        return server.look(handle -> Rules.seen(handle, organisation));
    }

    /** Numbers that were published, row by row, with their orders. */
    List<String> published() {
        return texts("""
            select 'count ' || row_to_json(c)::text from published_count c
            union all
            select 'deal ' || row_to_json(d)::text from published_deal d
            union all
            select 'share ' || row_to_json(s)::text from published_share s
            """);
    }

    /** What waits may go at once; only for when no bot runs, so that nobody is about to send it. */
    void endPauses() {
        server.run("update wonce.outbox set due_at = now() where state = 'WAITING' and due_at > now()");
    }

    long count(String sql) {
        return server.look(handle -> numbers(handle, sql).get(0));
    }

    List<String> texts(String sql) {
        return server.look(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** Numbers, and what is said of each. */
    Map<Long, String> pairs(String sql) {
        return server
                .look(handle -> handle.createQuery(sql)
                        .map((columns, context) -> Map.entry(columns.getLong(1), columns.getString(2)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Long> numbers(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).list();
    }

    /** An announcement. */
    record Heard(long number, MessageRef message, String placement, Optional<Long> deal, String customer) {
        boolean isWithdrawn() {
            return placement.equals("WITHDRAWN");
        }
    }

    /**
     * A message of the bot in a place of its own.
     *
     * @param arrived the platform's id of it, or of what was said later in its stead; blank where none is known
     * @param kept whether a manager sees that it was given up, and can have it sent again
     */
    record Posted(String slot, Platform platform, String state, String arrived, String failure, boolean kept) {
        boolean isUndecidable() {
            return state.equals("GIVEN_UP") && perhapsSent(platform, failure);
        }
    }

    /**
     * A delivery that is never tried again.
     *
     * @param slot whose first post it is; blank for others
     * @param kept whether a manager can have it sent again, or something newer was said in its place
     */
    record GivenUp(Platform platform, String thread, String failure, String slot, boolean kept) {
        /** Whether somebody can see to it; what stands in a place of its own is looked for there. */
        boolean isExcused() {
            boolean sought = slot.startsWith("prompt:") || slot.startsWith("celebration:");
            return perhapsSent(platform, failure) && (sought || kept);
        }
    }

    /** Whether the platform took it or not nobody can tell: by the design it is then never sent again by itself. */
    private static boolean perhapsSent(Platform platform, String failure) {
        return platform == Platform.TEAMS && failure.startsWith("perhaps sent");
    }
}
