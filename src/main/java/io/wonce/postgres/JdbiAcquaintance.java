package io.wonce.postgres;

import io.wonce.app.port.Acquaintance;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.reading.Attention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader has to know of the organisation. */
final class JdbiAcquaintance implements Acquaintance {
    private final Session session;

    JdbiAcquaintance(Session session) {
        this.session = session;
    }

    @Override
    public String version() {
        return session.query("""
                        select concat_ws(' ',
                            (select sum(revision)
                                from lesson
                                where organisation_id = :organisation),
                            (select customers from ledger_counter where organisation_id = :organisation),
                            (select string_agg(concat(platform, channel_id, attention), ' ' order by platform, channel_id)
                                from channel_setting
                                where organisation_id = :organisation
                                  and attention <> 'USUAL'))
                        """).mapTo(String.class).one();
    }

    @Override
    public List<String> customers(int most) {
        return session.query("""
                        select customer
                        from deal
                        where organisation_id = :organisation
                          and customer is not null
                          and status not in ('MERGED', 'RETRACTED')
                        group by customer
                        order by max(last_heard) desc, customer
                        limit :most
                        """).bind("most", most).mapTo(String.class).list();
    }

    @Override
    public Map<ChannelRef, Attention> channels() {
        Map<ChannelRef, Attention> channels = new HashMap<>();
        session.query("""
                        select platform, channel_id, attention
                        from channel_setting
                        where organisation_id = :organisation
                          and attention <> 'USUAL'
                        """)
                .map((columns, context) -> Map.entry(
                        new ChannelRef(
                                Platform.valueOf(columns.getString("platform")), columns.getString("channel_id")),
                        Attention.valueOf(columns.getString("attention"))))
                .forEach(entry -> channels.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(channels);
    }
}
