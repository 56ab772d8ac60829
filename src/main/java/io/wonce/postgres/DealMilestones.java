package io.wonce.postgres;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Works out what a deal reached from the wins that are on it or uphold it, and when it was last spoken of. */
final class DealMilestones {
    private final Session session;

    DealMilestones(Session session) {
        this.session = session;
    }

    /** Returns the milestones that came new. */
    Set<Milestone> refresh(DealId deal, Instant now) {
        dropUnsupported(deal);
        Set<Milestone> reached = reach(deal, now);
        putInOrder(deal);
        summarise(deal);
        return reached;
    }

    private void dropUnsupported(DealId deal) {
        session.update("""
                        delete from deal_milestone m
                        where m.organisation_id = :organisation
                          and m.deal = :deal
                          and not exists (
                              select 1
                              from announcement a
                              where a.organisation_id = m.organisation_id
                                and a.deal = m.deal
                                and a.kind = 'WIN'
                                and coalesce(a.named, a.stated, 'SIGNED') = m.milestone)
                        """).bind("deal", deal.number()).execute();
    }

    private Set<Milestone> reach(DealId deal, Instant now) {
        Set<Milestone> reached = EnumSet.noneOf(Milestone.class);
        session.query("""
                        insert into deal_milestone as m (organisation_id, deal, milestone, reached_at, announcement, news_at)
                        select distinct on (coalesce(a.named, a.stated, 'SIGNED'))
                            a.organisation_id, a.deal, coalesce(a.named, a.stated, 'SIGNED'), a.posted_at, a.number,
                            case
                                when a.posted_at + o.oldest_celebrated * interval '1 second' < :now then a.posted_at
                                else :now
                            end
                        from announcement a
                        join organisation o on o.organisation_id = a.organisation_id
                        where a.organisation_id = :organisation
                          and a.deal = :deal
                          and a.kind = 'WIN'
                        order by coalesce(a.named, a.stated, 'SIGNED'), a.posted_at, a.number
                        on conflict (organisation_id, deal, milestone)
                        do update set reached_at = excluded.reached_at, announcement = excluded.announcement
                        where (m.reached_at, m.announcement) <> (excluded.reached_at, excluded.announcement)
                        returning case when m.xmax = 0 then m.milestone end
                        """)
                .bind("deal", deal.number())
                .bind("now", now)
                .mapTo(Milestone.class)
                .forEach(milestone -> {
                    if (milestone != null) {
                        reached.add(milestone);
                    }
                });
        return reached;
    }

    private void putInOrder(DealId deal) {
        session.update("""
                        update deal_milestone m
                        set after = earlier.furthest
                        from (
                            select e.milestone, (
                                select max(b.milestone)
                                from deal_milestone b
                                where b.organisation_id = e.organisation_id
                                  and b.deal = e.deal
                                  and b.reached_at < e.reached_at) as furthest
                            from deal_milestone e
                            where e.organisation_id = :organisation
                              and e.deal = :deal) earlier
                        where m.organisation_id = :organisation
                          and m.deal = :deal
                          and m.milestone = earlier.milestone
                          and m.after is distinct from earlier.furthest
                        """).bind("deal", deal.number()).execute();
    }

    private void summarise(DealId deal) {
        session.update("""
                        update deal d
                        set furthest = (
                                select max(m.milestone)
                                from deal_milestone m
                                where m.organisation_id = d.organisation_id and m.deal = d.number),
                            last_heard = coalesce((
                                select max(a.posted_at)
                                from announcement a
                                where a.organisation_id = d.organisation_id and a.deal = d.number), d.opened_at)
                        where d.organisation_id = :organisation
                          and d.number = :deal
                        """).bind("deal", deal.number()).execute();
    }
}
