package io.wonce.postgres;

import io.wonce.app.port.ChannelUse;
import io.wonce.app.port.Channels;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Period;
import io.wonce.domain.reading.Attention;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The channels of the organisation, each with what was announced there. */
final class JdbiChannels implements Channels {
    private final Session session;

    JdbiChannels(Session session) {
        this.session = session;
    }

    @Override
    public List<ChannelUse> used(Period period, int most) {
        ZoneId zone = new JdbiSettings(session).organisation().zone();
        return session.query("""
                        with said as (
                            select platform, channel_id,
                                count(*) as announcements,
                                count(*) filter (where placement = 'UNRESOLVED') as unresolved
                            from announcement
                            where organisation_id = :organisation
                              and kind = 'WIN'
                              and placement in ('ON', 'UNRESOLVED')
                              and posted_at >= :from
                              and posted_at < :until
                            group by platform, channel_id
                        ),
                        present as (
                            select c.platform, c.channel_id
                            from channel c
                            join workspace w
                                on w.organisation_id = c.organisation_id
                                and w.platform = c.platform
                                and w.workspace_id = c.workspace_id
                            where c.organisation_id = :organisation
                              and c.left_at is null
                              and w.disconnected_at is null
                        ),
                        used as (
                            select platform, channel_id from said
                            union
                            select platform, channel_id from present
                            union
                            select platform, channel_id from channel_setting where organisation_id = :organisation
                            union
                            select platform, channel_id from digest_schedule where organisation_id = :organisation
                            union
                            select platform, channel_id from digest_rhythm where organisation_id = :organisation
                        )
                        select u.platform, u.channel_id, p.channel_id is not null as present,
                            coalesce(s.announcements, 0) as announcements, coalesce(s.unresolved, 0) as unresolved,
                            heard.posted_at as last_heard, c.language, coalesce(c.attention, 'USUAL') as attention
                        from used u
                        left join said s using (platform, channel_id)
                        left join present p using (platform, channel_id)
                        left join channel_setting c
                            on c.organisation_id = :organisation
                            and c.platform = u.platform
                            and c.channel_id = u.channel_id
                        left join lateral (
                            select a.posted_at
                            from announcement a
                            where a.organisation_id = :organisation
                              and a.platform = u.platform
                              and a.channel_id = u.channel_id
                              and a.kind = 'WIN'
                              and a.placement in ('ON', 'UNRESOLVED')
                            order by a.posted_at desc
                            limit 1) heard on true
                        order by announcements desc, u.platform, u.channel_id
                        limit :most
                        """)
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .bind("most", most)
                .map((columns, context) -> use(new Row(columns)))
                .list();
    }

    private static ChannelUse use(Row row) throws SQLException {
        return new ChannelUse(
                new ChannelRef(Platform.valueOf(row.text("platform")), row.text("channel_id")),
                row.flag("present"),
                row.count("announcements"),
                row.count("unresolved"),
                row.maybeInstant("last_heard"),
                row.maybeText("language").map(Locale::forLanguageTag),
                Attention.valueOf(row.text("attention")),
                List.of());
    }
}
