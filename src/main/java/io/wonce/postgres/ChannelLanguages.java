package io.wonce.postgres;

import io.wonce.domain.chat.ChannelRef;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** The channels that have a language of their own. */
final class ChannelLanguages {
    private final Session session;

    ChannelLanguages(Session session) {
        this.session = session;
    }

    Optional<Locale> find(ChannelRef channel) {
        return of(session.query("""
                        select language
                        from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel).mapTo(String.class).findOne().map(Locale::forLanguageTag);
    }

    void keep(ChannelRef channel, Locale language) {
        of(session.update("""
                        insert into channel_setting (organisation_id, platform, channel_id, language)
                        values (:organisation, :platform, :channel, :language)
                        on conflict (organisation_id, platform, channel_id) do update set language = excluded.language
                        """), channel).bind("language", language).execute();
    }

    void forget(ChannelRef channel) {
        of(session.update("""
                        delete from channel_setting
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        """), channel).execute();
    }

    private static <S extends SqlStatement<S>> S of(S sql, ChannelRef channel) {
        return sql.bind("platform", channel.platform()).bind("channel", channel.channelId());
    }
}
