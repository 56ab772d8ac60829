-- How far a deal had come before it reached a milestone; null where that was its first. What has no counting milestone before it counts
-- from it, which no look at the deal's other milestones has to find out then, unless the counting milestone changed.
alter table deal_milestone
    add column after milestone;

update deal_milestone m
set after = earlier.furthest
from (
    select e.organisation_id, e.deal, e.milestone, max(b.milestone) as furthest
    from deal_milestone e
    join deal_milestone b on b.organisation_id = e.organisation_id and b.deal = e.deal and b.reached_at < e.reached_at
    group by e.organisation_id, e.deal, e.milestone) earlier
where m.organisation_id = earlier.organisation_id
  and m.deal = earlier.deal
  and m.milestone = earlier.milestone;

drop index deal_milestone_reached;

create index deal_milestone_reached on deal_milestone (organisation_id, reached_at) include (deal, milestone, after);

-- The orders of a span: each deal at the first moment at which it reached the counting milestone of that moment, or a later one.
create or replace function counted_deals(from_at timestamptz, until_at timestamptz)
    returns table (deal bigint, counted_at timestamptz)
    language sql stable
as $$
    with policy as (
        select
            p.milestone,
            case when row_number() over (order by p.valid_from) = 1 then '-infinity' else p.valid_from end as valid_from,
            coalesce(lead(p.valid_from) over (order by p.valid_from), 'infinity') as valid_until,
            min(p.milestone) over () as lowest,
            max(p.milestone) over () as highest
        from counting_policy p
    )
    select m.deal, min(m.reached_at)
    from deal_milestone m
    join policy p on m.reached_at >= p.valid_from and m.reached_at < p.valid_until and m.milestone >= p.milestone
    join deal d on d.organisation_id = m.organisation_id and d.number = m.deal
    where m.reached_at >= from_at
      and m.reached_at < until_at
      and d.status = 'OPEN'
      and (
          m.after is null
          or m.after < p.lowest
          or (p.lowest < p.highest and not exists (
              select 1
              from deal_milestone e
              join policy q on e.reached_at >= q.valid_from and e.reached_at < q.valid_until and e.milestone >= q.milestone
              where e.organisation_id = m.organisation_id
                and e.deal = m.deal
                and e.reached_at < from_at)))
    group by m.deal
$$;
