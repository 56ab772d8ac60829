-- The month in which the fiscal year of an organisation begins.
alter table organisation
    add column fiscal_start smallint not null default 1 check (fiscal_start between 1 and 12);

-- Who earns which part of a deal; of one that has no row here, all is its owner's. The parts of a deal add up to 100.
create table deal_credit (
    organisation_id uuid not null,
    deal bigint not null,
    platform text not null,
    person_id text not null,
    percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
    primary key (organisation_id, deal, platform, person_id),
    foreign key (organisation_id, deal) references deal
);

-- What a published number consisted of: each deal with everybody who had a share in it then. A number that was published before
-- this table was there has no rows.
create table published_share (
    organisation_id uuid not null,
    first_day date not null,
    end_day date not null,
    deal bigint not null,
    rep_key text not null,
    rep text not null,
    team text not null,
    customer_key text not null,
    customer text not null,
    channel text not null,
    evidence milestone not null,
    share numeric not null,
    amount numeric,
    currency text,
    primary key (organisation_id, first_day, end_day, deal, rep_key),
    foreign key (organisation_id, first_day, end_day, deal) references published_deal
);

-- When a deal became an order, by the counting milestone of that moment; null for one that is none.
create function counted_at(counted bigint) returns timestamptz
    language sql stable
as $$
    select min(m.reached_at)
    from deal_milestone m
    join (
        select
            p.milestone,
            case when row_number() over (order by p.valid_from) = 1 then '-infinity' else p.valid_from end as valid_from,
            coalesce(lead(p.valid_from) over (order by p.valid_from), 'infinity') as valid_until
        from counting_policy p
        where p.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid) p
        on m.reached_at >= p.valid_from and m.reached_at < p.valid_until and m.milestone >= p.milestone
    where m.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
      and m.deal = counted
$$;

-- The orders of a span, with a row for everybody who has a share in one; the shares of a deal add up to 1.
create function counted_shares(from_at timestamptz, until_at timestamptz)
    returns table (
        deal bigint, rep_key text, rep text, team text, customer_key text, customer text, channel text, evidence milestone, share numeric,
        amount numeric, currency text)
    language sql stable
as $$
    select
        d.number,
        coalesce(e.platform || ' ' || e.person_id, ''),
        coalesce(p.name, e.person_id, ''),
        coalesce(p.team, ''),
        coalesce(n.key, d.customer, ''),
        coalesce(d.customer, ''),
        told.channel_id,
        d.furthest,
        e.percent / 100,
        d.amount,
        d.currency
    from counted_deals(from_at, until_at) c
    join deal d on d.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid and d.number = c.deal
    cross join lateral (
        select k.platform, k.person_id, k.percent
        from deal_credit k
        where k.organisation_id = d.organisation_id and k.deal = d.number
        union all
        select d.owner_platform, d.owner_id, 100
        where not exists (
            select 1
            from deal_credit k
            where k.organisation_id = d.organisation_id and k.deal = d.number)) e
    left join person p
        on p.organisation_id = d.organisation_id and p.platform = e.platform and p.person_id = e.person_id
    left join deal_name n
        on n.organisation_id = d.organisation_id and n.deal = d.number and n.name = left(d.customer, 200)
    cross join lateral (
        select a.channel_id
        from deal_milestone m
        join announcement a on a.organisation_id = m.organisation_id and a.number = m.announcement
        where m.organisation_id = d.organisation_id and m.deal = d.number and m.reached_at = c.counted_at
        order by m.milestone
        limit 1) told
$$;

do $$
declare
    walled text;
begin
    foreach walled in array array['deal_credit', 'published_share']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, delete on deal_credit to ${app};
grant select, insert on published_share to ${app};
grant execute on function counted_at(bigint), counted_shares(timestamptz, timestamptz) to ${app};
