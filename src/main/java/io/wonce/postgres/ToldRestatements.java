package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.DealId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/** What channels were told of published numbers that are others now, so that nobody is told the same twice. */
final class ToldRestatements {
    private static final String TOLD = """
            from told_restatement t
            join published_count p
                on p.organisation_id = t.organisation_id
                and p.first_day = t.first_day
                and p.end_day = t.end_day
            where t.organisation_id = :organisation
              and t.platform = :platform
              and t.channel_id = :channel
            """;

    private final Session session;

    ToldRestatements(Session session) {
        this.session = session;
    }

    /** What {@code channel} was last told of each published number. */
    List<Restatement> of(ChannelRef channel) {
        return in(session.query("""
                        select p.label, p.first_day, p.end_day, p.as_of, p.orders, t.known, t.gone, t.come
                        """ + TOLD + """
                        order by p.first_day desc, p.end_day desc
                        """), channel)
                .map((columns, context) -> restatement(new Row(columns)))
                .list();
    }

    /** What it was last told of the worth of each. */
    Map<Period, String> worths(ChannelRef channel) {
        return in(session.query("""
                        select p.label, t.first_day, t.end_day, t.worth
                        """ + TOLD), channel).reduceRows(new HashMap<>(), (worths, columns) -> {
            worths.put(
                    new Period(
                            columns.getColumn("label", String.class),
                            columns.getColumn("first_day", LocalDate.class),
                            columns.getColumn("end_day", LocalDate.class)),
                    columns.getColumn("worth", String.class));
            return worths;
        });
    }

    /** It was told what {@code restatement} is worth. */
    void keepWorth(ChannelRef channel, Restatement restatement) {
        in(session.update("""
                        update told_restatement
                        set worth = :worth
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and first_day = :first
                          and end_day = :end
                        """), channel)
                .bind("worth", restatement.worth())
                .bind("first", restatement.period().first())
                .bind("end", restatement.period().end())
                .execute();
    }

    /** It was told of {@code restatements}. */
    void keep(ChannelRef channel, List<Restatement> restatements) {
        restatements.forEach(restatement -> in(session.update("""
                        insert into told_restatement (
                            organisation_id, platform, channel_id, first_day, end_day, known, gone, come)
                        values (
                            :organisation, :platform, :channel, :first, :end, :known,
                            cast(:gone as bigint[]), cast(:come as bigint[]))
                        on conflict (organisation_id, platform, channel_id, first_day, end_day)
                            do update set known = excluded.known, gone = excluded.gone, come = excluded.come
                        """), channel)
                .bind("first", restatement.period().first())
                .bind("end", restatement.period().end())
                .bind("known", restatement.known())
                .bindArray("gone", Long.class, numbers(restatement.gone()))
                .bindArray("come", Long.class, numbers(restatement.come()))
                .execute());
    }

    private static Restatement restatement(Row row) throws SQLException {
        Period period = new Period(
                row.text("label"),
                row.maybeDate("first_day").orElseThrow(),
                row.maybeDate("end_day").orElseThrow());
        return new Restatement(
                period,
                row.instant("as_of"),
                row.count("orders"),
                row.count("known"),
                row.deals("gone"),
                row.deals("come"),
                List.of(),
                List.of());
    }

    private static List<Long> numbers(List<DealId> deals) {
        return deals.stream().map(DealId::number).toList();
    }

    private static <S extends SqlStatement<S>> S in(S sql, ChannelRef channel) {
        return sql.bind("platform", channel.platform()).bind("channel", channel.channelId());
    }
}
