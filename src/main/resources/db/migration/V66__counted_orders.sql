-- The orders of a span, with what each is worth: each deal at the first moment at which it reached the counting milestone of that moment,
-- or a later one. Of a single deal, counted_at says the same.
create function counted_orders(from_at timestamptz, until_at timestamptz)
    returns table (deal bigint, counted_at timestamptz, amount numeric, currency text)
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
    select m.deal, min(m.reached_at), min(d.amount), min(d.currency)
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

create or replace function counted_deals(from_at timestamptz, until_at timestamptz)
    returns table (deal bigint, counted_at timestamptz)
    language sql stable
as $$
    select o.deal, o.counted_at
    from counted_orders(from_at, until_at) o
$$;

grant execute on function counted_orders(timestamptz, timestamptz) to ${app};

-- What was put off, by until when.
create index deal_nudge_snoozed on deal_nudge (organisation_id, snoozed_until) include (deal) where snoozed_until is not null;
