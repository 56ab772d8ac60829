package io.wonce.postgres;

import io.wonce.app.port.Changes;
import io.wonce.domain.change.Change;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.util.List;
import java.util.Optional;

/** Every change of the ledger. */
final class JdbiChanges implements Changes {
    /** Held together by those who append; who wants none to be under way waits for them. */
    static final String UNDER_WAY = "changes under way";

    private final Session session;
    private final Json json;

    JdbiChanges(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public ChangeId append(Change change) {
        session.lockShared(UNDER_WAY);
        ChangeId id = session.query("""
                        insert into change (organisation_id, kind, by_platform, by_id, surface, at, facts, undoes)
                        values (:organisation, :kind, :platform, :by, :surface, :at, cast(:facts as jsonb), :undoes)
                        returning number
                        """)
                .bind("kind", change.kind())
                .bind("platform", change.by().platform())
                .bind("by", change.by().personId())
                .bind("surface", change.surface())
                .bind("at", change.at())
                .bind("facts", json.ofFacts(change.facts()))
                .bind("undoes", change.undoes().map(ChangeId::number))
                .mapTo(long.class)
                .map(ChangeId::new)
                .one();
        ConcernedDeals concerned = ConcernedDeals.of(change.facts());
        session.update("""
                        insert into change_deal (organisation_id, deal, change)
                        select :organisation, deal, :change
                        from unnest(:deals) as deal
                        union
                        select organisation_id, deal, :change
                        from announcement
                        where organisation_id = :organisation
                          and number = any (:announcements)
                          and deal is not null
                        on conflict do nothing
                        """)
                .bind("change", id.number())
                .bindArray("deals", Long.class, concerned.deals())
                .bindArray("announcements", Long.class, concerned.announcements())
                .execute();
        new DealOutlooks(session).follow(concerned.deals(), id, change);
        return id;
    }

    @Override
    public Optional<Change> find(ChangeId id) {
        return numbered(id).map(Numbered::change);
    }

    @Override
    public Optional<Numbered> numbered(ChangeId id) {
        return session.query(ChangeRows.SELECT + "where c.organisation_id = :organisation and c.number = :number")
                .bind("number", id.number())
                .map(new ChangeRows(json))
                .findOne();
    }

    /** An advisory lock, since the application may not lock rows of a table that it may not update. */
    @Override
    public Optional<Change> lock(ChangeId id) {
        session.lock("change " + id.number());
        return find(id);
    }

    @Override
    public Optional<ChangeId> undoneBy(ChangeId id) {
        return session.query("""
                        select number
                        from change
                        where organisation_id = :organisation
                          and undoes = :number
                        """)
                .bind("number", id.number())
                .mapTo(long.class)
                .map(ChangeId::new)
                .findOne();
    }

    @Override
    public Optional<ChangeId> lastOf(PersonRef person) {
        return session.query("""
                        select c.number
                        from change c
                        where c.organisation_id = :organisation
                          and c.by_platform = :platform
                          and c.by_id = :by
                          and c.undoes is null
                          and not exists (
                              select 1
                              from change u
                              where u.organisation_id = c.organisation_id
                                and u.undoes = c.number)
                        order by c.number desc
                        limit 1
                        """)
                .bind("platform", person.platform())
                .bind("by", person.personId())
                .mapTo(long.class)
                .map(ChangeId::new)
                .findOne();
    }

    @Override
    public Optional<ChangeId> lastOf(DealId deal) {
        return session.query("""
                        select max(change)
                        from change_deal
                        where organisation_id = :organisation
                          and deal = :deal
                        """)
                .bind("deal", deal.number())
                .map((columns, context) -> new Row(columns).maybeNumber("max"))
                .one()
                .map(ChangeId::new);
    }

    @Override
    public List<Numbered> story(DealId deal) {
        return session.query(ChangeRows.SELECT + """
                        join change_deal of on of.organisation_id = c.organisation_id and of.change = c.number
                        where of.organisation_id = :organisation
                          and of.deal = :deal
                        order by c.number
                        """)
                .bind("deal", deal.number())
                .map(new ChangeRows(json))
                .list();
    }

    @Override
    public long last() {
        session.lock(UNDER_WAY);
        return session.query("select coalesce(max(number), 0) from change where organisation_id = :organisation")
                .mapTo(long.class)
                .one();
    }

    @Override
    public List<Numbered> between(long after, long last, int most) {
        return session.query(ChangeRows.SELECT + """
            where c.organisation_id = :organisation
              and c.number > :after
              and c.number <= :last
            order by c.number
            limit :most
            """)
                .bind("after", after)
                .bind("last", last)
                .bind("most", most)
                .map(new ChangeRows(json))
                .list();
    }
}
