package io.wonce.postgres;

import io.wonce.app.port.Digests;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which channels are sent digests. */
final class JdbiDigests implements Digests {
    /** Of two entries of one rhythm, of which the version before this one wrote one, the later one holds. */
    private static final String SELECT = """
            select s.platform, s.channel_id, s.rhythm, s.day, s.time, s.zone, s.since
            from (
                select distinct on (e.organisation_id, e.platform, e.channel_id, e.rhythm)
                    e.organisation_id, e.platform, e.channel_id, e.rhythm, e.day, e.time, e.zone, e.since
                from (
                    select organisation_id, platform, channel_id, rhythm, day, time, zone, since
                    from digest_rhythm
                    where organisation_id = :organisation
                    union all
                    select organisation_id, platform, channel_id, rhythm, day, time, null, since
                    from digest_schedule
                    where organisation_id = :organisation) e
                order by e.organisation_id, e.platform, e.channel_id, e.rhythm, e.since desc) s
            where s.organisation_id = :organisation
            """;

    private static final Comparator<Scheduled> ORDER = Comparator.comparing(
                    (Scheduled scheduled) -> scheduled.channel().platform().name())
            .thenComparing(scheduled -> scheduled.channel().channelId())
            .thenComparing(scheduled -> scheduled.schedule().rhythm());

    private final Session session;

    JdbiDigests(Session session) {
        this.session = session;
    }

    @Override
    public List<Scheduled> of(ChannelRef channel) {
        return scheduled(
                of(session.query(SELECT + " and s.platform = :platform and s.channel_id = :channel"), channel));
    }

    @Override
    public List<Scheduled> all() {
        return scheduled(session.query(SELECT));
    }

    /** On a platform where nothing was ever connected, nothing is lost either. */
    @Override
    public List<Scheduled> reached() {
        return scheduled(session.query(SELECT + """
                          and not exists (
                              select 1
                              from workspace w
                              where w.organisation_id = s.organisation_id
                                and w.platform = s.platform
                                and w.disconnected_at is not null
                                and (exists (
                                        select 1
                                        from channel c
                                        where c.organisation_id = s.organisation_id
                                          and c.platform = s.platform
                                          and c.channel_id = s.channel_id
                                          and c.workspace_id = w.workspace_id)
                                    or exists (
                                        select 1
                                        from address a
                                        where a.organisation_id = s.organisation_id
                                          and a.platform = s.platform
                                          and a.channel_id = s.channel_id
                                          and a.workspace_id = w.workspace_id)
                                    or not exists (
                                        select 1
                                        from workspace other
                                        where other.organisation_id = s.organisation_id
                                          and other.platform = s.platform
                                          and other.disconnected_at is null)))
                        """));
    }

    @Override
    public void schedule(ChannelRef channel, DigestSchedule schedule, Instant since) {
        stop(channel, schedule.rhythm());
        of(session.update("""
                        insert into digest_rhythm (organisation_id, platform, channel_id, rhythm, day, time, zone, since)
                        values (:organisation, :platform, :channel, :rhythm, :day, cast(:time as time), :zone, :since)
                        on conflict (organisation_id, platform, channel_id, rhythm) do update
                        set day = excluded.day, time = excluded.time, zone = excluded.zone, since = excluded.since
                        """), channel)
                .bind("rhythm", schedule.rhythm())
                .bind("day", schedule.day())
                .bind("time", schedule.time().toString())
                .bind("zone", schedule.zone().map(ZoneId::getId).orElse(null))
                .bind("since", since)
                .execute();
    }

    /** Also what the version before this one wrote. */
    @Override
    public void stop(ChannelRef channel, Rhythm rhythm) {
        for (String table : List.of("digest_rhythm", "digest_schedule")) {
            of(session.update("""
                            delete from %s
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and rhythm = :rhythm
                            """.formatted(table)), channel)
                    .bind("rhythm", rhythm)
                    .execute();
        }
    }

    /** The key decides: whoever comes second waits for the first, and then keeps nothing. */
    @Override
    public boolean claim(ChannelRef channel, Period period, Instant now) {
        return of(session.update("""
                                insert into digest (organisation_id, platform, channel_id, first_day, end_day, sent_at)
                                values (:organisation, :platform, :channel, :first, :end, :now)
                                on conflict do nothing
                                """), channel)
                        .bind("first", period.first())
                        .bind("end", period.end())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public List<Restatement> told(ChannelRef channel) {
        return new ToldRestatements(session).of(channel);
    }

    @Override
    public Map<Period, String> toldWorths(ChannelRef channel) {
        return new ToldRestatements(session).worths(channel);
    }

    @Override
    public void tellWorth(ChannelRef channel, Restatement restatement) {
        new ToldRestatements(session).keepWorth(channel, restatement);
    }

    @Override
    public void tell(ChannelRef channel, List<Restatement> restatements) {
        new ToldRestatements(session).keep(channel, restatements);
    }

    private static List<Scheduled> scheduled(Query query) {
        return query.map((columns, context) -> scheduled(new Row(columns))).stream()
                .sorted(ORDER)
                .toList();
    }

    private static Scheduled scheduled(Row row) throws SQLException {
        DigestSchedule schedule = new DigestSchedule(
                Rhythm.valueOf(row.text("rhythm")),
                row.count("day"),
                row.columns().getObject("time", LocalTime.class),
                row.maybeText("zone").map(ZoneId::of));
        return new Scheduled(
                new ChannelRef(Platform.valueOf(row.text("platform")), row.text("channel_id")),
                schedule,
                row.instant("since"));
    }

    private static <S extends SqlStatement<S>> S of(S sql, ChannelRef channel) {
        return sql.bind("platform", channel.platform()).bind("channel", channel.channelId());
    }
}
