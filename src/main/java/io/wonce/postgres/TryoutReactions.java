package io.wonce.postgres;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import org.jdbi.v3.core.statement.Update;

/** Reactions of the try-out chat. Those to a message that is gone do nothing. */
final class TryoutReactions {
    private static final PersonRef WONCE = new PersonRef(Platform.BROWSER, "wonce");
    private static final String EYES = "\uD83D\uDC40";

    private final Session session;

    TryoutReactions(Session session) {
        this.session = session;
    }

    /** Adds it, or takes it away where it stands; gives back whether it stands now. */
    boolean toggle(MessageRef message, PersonRef who, String emoji) {
        boolean removed = bind(session.update("""
                                        delete from tryout_reaction
                                        where organisation_id = :organisation
                                          and channel_id = :channel
                                          and message_id = :message
                                          and emoji = :emoji
                                          and platform = :platform
                                          and person_id = :person
                                        """), message, who, emoji).execute() == 1;
        return !removed && add(message, who, emoji);
    }

    /** Wonce's own sign that it heard a message; stands once. */
    boolean sign(MessageRef message) {
        return add(message, WONCE, EYES);
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
