package io.wonce.postgres;

import io.wonce.app.port.Changes;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Every change of the ledger. */
final class JdbiChanges implements Changes {
    /** Held together by those who append; who wants none to be under way waits for them. */
    static final String UNDER_WAY = "changes under way";

    private static final String SELECT = """
            select c.kind, c.by_platform, c.by_id, c.surface, c.at, c.facts, c.undoes
            from change c
            """;

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
        return session.query(SELECT + "where c.organisation_id = :organisation and c.number = :number")
                .bind("number", id.number())
                .map(this::change)
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
    public List<Change> of(DealId deal) {
        return session.query(SELECT + """
                        join change_deal d on d.organisation_id = c.organisation_id and d.change = c.number
                        where d.organisation_id = :organisation
                          and d.deal = :deal
                        order by c.number
                        """)
                .bind("deal", deal.number())
                .map(this::change)
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
        return session.query("""
            select c.number, c.kind, c.by_platform, c.by_id, c.surface, c.at, c.facts, c.undoes,
                array(
                    select d.deal
                    from change_deal d
                    where d.organisation_id = c.organisation_id and d.change = c.number
                    order by d.deal) as deals
            from change c
            where c.organisation_id = :organisation
              and c.number > :after
              and c.number <= :last
            order by c.number
            limit :most
            """)
                .bind("after", after)
                .bind("last", last)
                .bind("most", most)
                .map((columns, context) -> new Numbered(
                        new ChangeId(columns.getLong("number")),
                        change(columns, context),
                        new Row(columns).deals("deals")))
                .list();
    }

    private Change change(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Change(
                ChangeKind.valueOf(row.text("kind")),
                row.maybePerson("by").orElseThrow(),
                Surface.valueOf(row.text("surface")),
                row.instant("at"),
                json.facts(row.text("facts")),
                row.maybeNumber("undoes").map(ChangeId::new));
    }
}
