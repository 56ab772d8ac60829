package io.wonce.postgres;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Statement;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * Adds announcements under numbers of their organisation's own; from then until the commit, the organisation's others wait. An
 * organisation whose last workspace has joined another ledger takes none: what was still on its way has to come again.
 */
final class NumberedAnnouncements {
    private final Session session;
    private final Json json;

    NumberedAnnouncements(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    Announcement add(IncomingMessage message, int position, Statement statement, double score) {
        new JdbiPeople(session).see(message.author());
        Query added = Rehearsal.number(session, """
                        insert into announcement_counter (organisation_id, announcements)
                        values (:organisation, 1)
                        on conflict (organisation_id)
                            do update set announcements = announcement_counter.announcements + 1
                            where not announcement_counter.closed
                        returning announcements
                        """, """
                        insert into announcement (
                            organisation_id, number, platform, channel_id, message_id, position, thread_root_id,
                            author_platform, author_id, posted_at,
                            kind, customer, amount, currency, stated, statement, score)
                        select
                            :organisation, counter.number, :platform, :channel, :message, :position, :threadRoot,
                            :authorPlatform, :author, :at,
                            :kind, :customer, :amount, :currency, cast(:stated as milestone), cast(:statement as jsonb),
                            :score
                        from counter
                        returning number
                        """);
        long number = new StatedColumns(json)
                .bind(added, statement)
                .bind("score", score)
                .bindMap(Session.key(message.ref()))
                .bind("position", position)
                .bind("threadRoot", message.threadRoot().map(MessageRef::messageId))
                .bind("authorPlatform", message.author().ref().platform())
                .bind("author", message.author().ref().personId())
                .bind("at", message.at())
                .mapTo(long.class)
                .findOne()
                .orElseThrow(NumberedAnnouncements::left);
        return new Announcement(
                new AnnouncementId(number),
                message.ref(),
                message.threadRoot(),
                position,
                statement,
                score,
                message.author(),
                message.at().truncatedTo(ChronoUnit.MICROS),
                new Placement.Unresolved(),
                Optional.empty());
    }

    private static LedgerUnavailable left() {
        return new LedgerUnavailable("the workspace has joined another ledger a moment ago; nothing was kept");
    }
}
