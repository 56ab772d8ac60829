package io.wonce.postgres;

import io.wonce.app.port.WinReactions;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;

/** Reactions that say "this is a win". */
final class JdbiWinReactions implements WinReactions {
    private final Session session;

    JdbiWinReactions(Session session) {
        this.session = session;
    }

    @Override
    public Effect lock(MessageRef message) {
        return session.query("""
                        select reacted
                        from message
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        for update
                        """)
                .bindMap(Session.key(message))
                .mapTo(String.class)
                .map(Effect::valueOf)
                .findOne()
                .orElse(Effect.NOTHING);
    }

    @Override
    public void keep(MessageRef message, Effect effect) {
        session.update("""
                        update message
                        set reacted = :effect
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """).bindMap(Session.key(message)).bind("effect", effect).execute();
    }

    @Override
    public void add(MessageRef message, PersonRef person) {
        session.update("""
                        insert into win_reaction (organisation_id, platform, channel_id, message_id, person_platform, person_id)
                        values (:organisation, :platform, :channel, :message, :personPlatform, :person)
                        on conflict do nothing
                        """)
                .bindMap(Session.key(message))
                .bind("personPlatform", person.platform())
                .bind("person", person.personId())
                .execute();
    }

    @Override
    public boolean remove(MessageRef message, PersonRef person) {
        return session.update("""
                                delete from win_reaction
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and channel_id = :channel
                                  and message_id = :message
                                  and person_platform = :personPlatform
                                  and person_id = :person
                                """)
                        .bindMap(Session.key(message))
                        .bind("personPlatform", person.platform())
                        .bind("person", person.personId())
                        .execute()
                == 1;
    }

    @Override
    public boolean any(MessageRef message) {
        return session.query("""
                        select exists (
                            select 1
                            from win_reaction
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and message_id = :message)
                        """)
                .bindMap(Session.key(message))
                .mapTo(boolean.class)
                .one();
    }
}
