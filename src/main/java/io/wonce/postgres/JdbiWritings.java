package io.wonce.postgres;

import io.wonce.app.port.Writings;
import java.time.Instant;
import java.util.List;

/** What people wrote, wherever it is kept. */
final class JdbiWritings implements Writings {
    /** With a text go the words of it in its prompt, and what the reader learned from it; its cross-posts are too old to be met. */
    private static final String TEXTS = """
            with old as (
                select platform, channel_id, message_id
                from message
                where organisation_id = :organisation
                  and posted_at < :end
                  and text is not null
                order by posted_at
                limit :most
                for update skip locked),
            prompts as (
                update slot s
                set content = without_words(s.content)
                from old o
                join announcement a
                    on a.organisation_id = :organisation
                    and a.platform = o.platform
                    and a.channel_id = o.channel_id
                    and a.message_id = o.message_id
                where s.organisation_id = :organisation
                  and s.slot = 'prompt:' || a.number),
            lessons as (
                delete from lesson l
                using old o
                where l.organisation_id = :organisation
                  and l.platform = o.platform
                  and l.channel_id = o.channel_id
                  and l.message_id = o.message_id)
            update message m
            set text = null, fingerprint = null, text_removed = true
            from old o
            where m.organisation_id = :organisation
              and m.platform = o.platform
              and m.channel_id = o.channel_id
              and m.message_id = o.message_id
            """;

    /** Of what has left nothing is kept anyway; what could not leave is kept a while, to be looked into. */
    private static final String SAID = """
            with old as (
                select seq
                from outbox
                where organisation_id = :organisation
                  and created_at < :end
                  and state in ('WAITING', 'GIVEN_UP')
                  and not words_removed
                order by created_at
                limit :most
                for update skip locked)
            update outbox o
            set content = without_words(o.content), words_removed = true
            from old
            where o.organisation_id = :organisation
              and o.seq = old.seq
            """;

    private static final String TYPED = """
            with old as (
                select seq
                from tryout_message
                where organisation_id = :organisation
                  and said_at < :end
                  and (text <> '' or not words_removed)
                order by said_at
                limit :most
                for update skip locked)
            update tryout_message t
            set text = '', content = without_words(t.content), words_removed = true
            from old
            where t.organisation_id = :organisation
              and t.seq = old.seq
            """;

    private static final String LESSONS = """
            delete from lesson
            where organisation_id = :organisation
              and (platform, channel_id, message_id) in (
                  select platform, channel_id, message_id
                  from lesson
                  where organisation_id = :organisation
                    and taught_at < :end
                  limit :most
                  for update skip locked)
            """;

    private static final String SILENCES = """
            delete from second_reader_silence
            where organisation_id = :organisation
              and question in (
                  select question
                  from second_reader_silence
                  where organisation_id = :organisation
                    and at < :end
                  limit :most
                  for update skip locked)
            """;

    private static final String REPLIES = """
            delete from api_reply
            where organisation_id = :organisation
              and key in (
                  select key
                  from api_reply
                  where organisation_id = :organisation
                    and begun_at < :end
                  limit :most
                  for update skip locked)
            """;

    private final Session session;

    JdbiWritings(Session session) {
        this.session = session;
    }

    @Override
    public int remove(Instant end, int most) {
        return List.of(TEXTS, SAID, TYPED, LESSONS, SILENCES, REPLIES).stream()
                .mapToInt(sql ->
                        session.update(sql).bind("end", end).bind("most", most).execute())
                .sum();
    }
}
