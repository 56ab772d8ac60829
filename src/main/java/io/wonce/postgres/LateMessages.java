package io.wonce.postgres;

import io.wonce.domain.chat.MessageRef;

/** Messages that were heard long after they were posted. */
final class LateMessages {
    private final Session session;

    LateMessages(Session session) {
        this.session = session;
    }

    void mark(MessageRef message) {
        session.update("""
                        update message
                        set late = true
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """).bindMap(Session.key(message)).execute();
    }

    boolean contain(MessageRef message) {
        return session.query("""
                        select late
                        from message
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """)
                .bindMap(Session.key(message))
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }
}
