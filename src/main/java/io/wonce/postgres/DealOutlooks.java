package io.wonce.postgres;

import io.wonce.domain.change.Change;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.Collection;

/** Keeps what was expected of deals at every moment; what was taken back was never expected. */
final class DealOutlooks {
    private final Session session;

    DealOutlooks(Session session) {
        this.session = session;
    }

    /** A new deal. */
    void begin(DealId deal, Instant at) {
        session.update("""
                        insert into deal_outlook (organisation_id, deal, since, open, close_date, probability)
                        select organisation_id, number, :at, true, close_date, probability
                        from deal
                        where organisation_id = :organisation
                          and number = :deal
                        """).bind("deal", deal.number()).bind("at", at).execute();
    }

    /** Follows a change that is in the books. */
    void follow(Collection<Long> deals, ChangeId id, Change change) {
        change.undoes().ifPresent(undone -> forget(deals, undone));
        session.update("""
                        insert into deal_outlook as o (organisation_id, deal, since, change, open, close_date, probability)
                        select d.organisation_id, d.number, :at, :change, d.status = 'OPEN', d.close_date, d.probability
                        from deal d
                        left join lateral (
                            select l.open, l.close_date, l.probability
                            from deal_outlook l
                            where l.organisation_id = d.organisation_id
                              and l.deal = d.number
                            order by l.since desc
                            limit 1) last on true
                        where d.organisation_id = :organisation
                          and d.number = any (:deals)
                          and (last.open, last.close_date, last.probability)
                              is distinct from (d.status = 'OPEN', d.close_date, d.probability)
                        on conflict (organisation_id, deal, since)
                        do update set
                            change = excluded.change, open = excluded.open, close_date = excluded.close_date,
                            probability = excluded.probability
                        """)
                .bind("at", change.at())
                .bind("change", id.number())
                .bindArray("deals", Long.class, deals)
                .execute();
    }

    private void forget(Collection<Long> deals, ChangeId undone) {
        session.update("""
                        delete from deal_outlook
                        where organisation_id = :organisation
                          and deal = any (:deals)
                          and change = :undone
                        """)
                .bind("undone", undone.number())
                .bindArray("deals", Long.class, deals)
                .execute();
    }
}
