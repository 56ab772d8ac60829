package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.reading.Attention;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** What channels have of their own: a language, how readily they are heard, and what becomes of new orders there. */
final class ChannelSettings {
    private final Session session;

    ChannelSettings(Session session) {
        this.session = session;
    }

    Optional<Locale> language(ChannelRef channel) {
        return of(session.query("""
                        select language
                        from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel).mapTo(String.class).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(Locale::forLanguageTag);
    }

    void speak(ChannelRef channel, Optional<Locale> language) {
        of(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, language)
                        values (:organisation, :platform, :channel, :language)
                        on conflict (organisation_id, platform, channel_id) do update set language = excluded.language
                        """), channel).bind("language", language).execute();
    }

    void listen(ChannelRef channel, Attention attention) {
        of(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, attention)
                        values (:organisation, :platform, :channel, :attention)
                        on conflict (organisation_id, platform, channel_id) do update set attention = excluded.attention
                        """), channel).bind("attention", attention).execute();
    }

    Attention attention(ChannelRef channel) {
        return of(session.query("""
                        select attention
                        from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel)
                .mapTo(String.class)
                .findOne()
                .map(Attention::valueOf)
                .orElse(Attention.USUAL);
    }

    NewOrders newOrders(ChannelRef channel) {
        return of(session.query("""
                        select new_orders
                        from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel)
                .mapTo(String.class)
                .findOne()
                .map(NewOrders::valueOf)
                .orElse(NewOrders.ASKED);
    }

    void take(ChannelRef channel, NewOrders newOrders) {
        of(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, new_orders)
                        values (:organisation, :platform, :channel, :newOrders)
                        on conflict (organisation_id, platform, channel_id) do update set new_orders = excluded.new_orders
                        """), channel).bind("newOrders", newOrders).execute();
    }

    private static <S extends SqlStatement<S>> S of(S sql, ChannelRef channel) {
        return sql.bind("platform", channel.platform()).bind("channel", channel.channelId());
    }
}
