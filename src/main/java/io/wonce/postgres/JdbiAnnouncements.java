package io.wonce.postgres;

import io.wonce.app.port.Announcements;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** What was announced. */
final class JdbiAnnouncements implements Announcements {
    /** Of one organisation; conditions follow. */
    static final String SELECT = """
            select a.number, a.platform, a.channel_id, a.message_id, a.thread_root_id, a.position, a.statement, a.score,
                a.author_platform, a.author_id, p.name, p.role, p.team, p.language, a.posted_at, a.placement, a.deal, a.named
            from announcement a
            left join person p
                on p.organisation_id = a.organisation_id and p.platform = a.author_platform and p.person_id = a.author_id
            where a.organisation_id = :organisation
            """;

    private final Session session;
    private final Json json;

    JdbiAnnouncements(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public Announcement add(IncomingMessage message, int position, Statement statement, double score) {
        return new NumberedAnnouncements(session, json).add(message, position, statement, score);
    }

    @Override
    public Optional<Announcement> find(AnnouncementId id) {
        return announcements(session.query(SELECT + " and a.number = :number").bind("number", id.number())).stream()
                .findFirst();
    }

    @Override
    public Optional<Announcement> lock(AnnouncementId id) {
        session.query("""
                        select number
                        from announcement
                        where organisation_id = :organisation
                          and number = :number
                        for update
                        """).bind("number", id.number()).mapTo(long.class).list();
        return find(id);
    }

    @Override
    public List<Announcement> of(MessageRef message) {
        return announcements(session.query(SELECT + """
                           and a.platform = :platform
                           and a.channel_id = :channel
                           and a.message_id = :message
                         order by a.position
                        """).bindMap(Session.key(message)));
    }

    @Override
    public List<Announcement> lately(ChannelRef channel, PersonRef author, Instant since) {
        return announcements(session.query(SELECT + """
                           and a.platform = :platform
                           and a.channel_id = :channel
                           and a.posted_at >= :since
                           and a.author_platform = :authorPlatform
                           and a.author_id = :author
                         order by a.posted_at, a.number
                        """)
                .bind("platform", channel.platform())
                .bind("channel", channel.channelId())
                .bind("since", since)
                .bind("authorPlatform", author.platform())
                .bind("author", author.personId()));
    }

    @Override
    public List<Announcement> on(DealId deal) {
        return announcements(session.query(SELECT + """
                           and a.deal = :deal
                           and a.placement = 'ON'
                         order by a.posted_at, a.number
                        """).bind("deal", deal.number()));
    }

    @Override
    public List<Announcement> supporting(DealId deal) {
        return announcements(session.query(SELECT + " and a.deal = :deal order by a.posted_at, a.number")
                .bind("deal", deal.number()));
    }

    @Override
    public List<Announcement> unresolved(int limit) {
        return waiting().wins(limit);
    }

    @Override
    public int unresolved() {
        return waiting().wins();
    }

    @Override
    public List<Announcement> questioned(int limit) {
        return waiting().others(limit);
    }

    @Override
    public List<Announcement> unresolvedOf(PersonRef author, int limit) {
        return waiting().of(author, limit);
    }

    @Override
    public void place(AnnouncementId id, Placement placement) {
        session.update("""
                        update announcement
                        set placement = :placement, deal = :deal
                        where organisation_id = :organisation
                          and number = :number
                        """)
                .bind("number", id.number())
                .bind("placement", placement.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .bind("deal", placement.supports().map(DealId::number))
                .execute();
    }

    @Override
    public void nameMilestone(AnnouncementId id, Optional<Milestone> milestone) {
        session.update("""
                        update announcement
                        set named = cast(:named as milestone)
                        where organisation_id = :organisation
                          and number = :number
                        """).bind("number", id.number()).bind("named", milestone).execute();
    }

    @Override
    public void restate(AnnouncementId id, Statement statement) {
        new StatedColumns(json)
                .bind(session.update("""
                                update announcement
                                set kind = :kind, customer = :customer, amount = :amount, currency = :currency,
                                    stated = cast(:stated as milestone), statement = cast(:statement as jsonb)
                                where organisation_id = :organisation
                                  and number = :number
                                """), statement)
                .bind("number", id.number())
                .execute();
    }

    @Override
    public Optional<ChannelRef> lastChannel() {
        return session.query("""
            select platform, channel_id
            from announcement
            where organisation_id = :organisation
              and message_id not like 'command:%'
            order by number desc
            limit 1
            """)
                .map((columns, context) -> new ChannelRef(
                        Platform.valueOf(columns.getString("platform")), columns.getString("channel_id")))
                .findOne();
    }

    private WaitingAnnouncements waiting() {
        return new WaitingAnnouncements(session, json);
    }

    private List<Announcement> announcements(Query query) {
        return query.map(new AnnouncementRows(json)).list();
    }
}
