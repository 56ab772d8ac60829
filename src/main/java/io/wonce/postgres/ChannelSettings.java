package io.wonce.postgres;

import io.wonce.app.port.Settings;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.reading.Attention;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** What channels have of their own: a language, how readily they are heard, and what becomes of new orders there. */
final class ChannelSettings {
    private final Session session;

    ChannelSettings(Session session) {
        this.session = session;
    }

    Settings.Channel of(ChannelRef channel) {
        return in(session.query("""
                        select language, attention, new_orders
                        from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel)
                .map((columns, context) -> setting(new Row(columns)))
                .findOne()
                .orElse(Settings.Channel.USUAL);
    }

    void speak(ChannelRef channel, Optional<Locale> language) {
        in(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, language)
                        values (:organisation, :platform, :channel, :language)
                        on conflict (organisation_id, platform, channel_id) do update set language = excluded.language
                        """), channel).bind("language", language).execute();
    }

    void listen(ChannelRef channel, Attention attention) {
        in(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, attention)
                        values (:organisation, :platform, :channel, :attention)
                        on conflict (organisation_id, platform, channel_id) do update set attention = excluded.attention
                        """), channel).bind("attention", attention).execute();
    }

    void take(ChannelRef channel, NewOrders newOrders) {
        in(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, new_orders)
                        values (:organisation, :platform, :channel, :newOrders)
                        on conflict (organisation_id, platform, channel_id) do update set new_orders = excluded.new_orders
                        """), channel).bind("newOrders", newOrders).execute();
    }

    private static Settings.Channel setting(Row row) throws SQLException {
        return new Settings.Channel(
                row.maybeText("language").map(Locale::forLanguageTag),
                Attention.valueOf(row.text("attention")),
                NewOrders.valueOf(row.text("new_orders")));
    }

    private static <S extends SqlStatement<S>> S in(S sql, ChannelRef channel) {
        return sql.bind("platform", channel.platform()).bind("channel", channel.channelId());
    }
}
