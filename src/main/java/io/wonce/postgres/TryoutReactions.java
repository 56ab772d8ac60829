package io.wonce.postgres;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import org.jdbi.v3.core.statement.Update;

/** Reactions of the try-out chat. Those to a message that is gone do nothing. */
final class TryoutReactions {
    private static final PersonRef WONCE = new PersonRef(Platform.BROWSER, "wonce");

    private final Session session;

    TryoutReactions(Session session) {
        this.session = session;
    }

    /** Adds it, or takes it away where it stands; gives back whether it stands now. */
    boolean toggle(MessageRef message, PersonRef who, String emoji) {
        return !remove(message, who, emoji) && add(message, who, emoji);
    }

    /** Wonce's own sign on a message; it stands alone. */
    void show(Outgoing.Sign sign) {
        Outgoing.Sign.ALL.forEach(emoji -> remove(sign.message(), WONCE, emoji.shown()));
        sign.emoji().ifPresent(emoji -> add(sign.message(), WONCE, emoji.shown()));
    }

    private boolean remove(MessageRef message, PersonRef who, String emoji) {
        return bind(session.update("""
                                        delete from tryout_reaction
                                        where organisation_id = :organisation
                                          and channel_id = :channel
                                          and message_id = :message
                                          and emoji = :emoji
                                          and platform = :platform
                                          and person_id = :person
                                        """), message, who, emoji).execute() == 1;
    }

    private boolean add(MessageRef message, PersonRef who, String emoji) {
        return bind(session.update("""
                                        insert into tryout_reaction (organisation_id, channel_id, message_id, emoji, platform, person_id)
                                        select organisation_id, channel_id, message_id, :emoji, :platform, :person
                                        from tryout_message
                                        where organisation_id = :organisation
                                          and channel_id = :channel
                                          and message_id = :message
                                        on conflict do nothing
                                        """), message, who, emoji).execute() == 1;
    }

    private static Update bind(Update sql, MessageRef message, PersonRef who, String emoji) {
        return sql.bind("channel", message.channel().channelId())
                .bind("message", message.messageId())
                .bind("emoji", emoji)
                .bind("platform", who.platform())
                .bind("person", who.personId());
    }
}
