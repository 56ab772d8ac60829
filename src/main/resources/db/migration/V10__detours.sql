-- How many attempts at a delivery ended without an answer; those that surely sent nothing are not among them.
alter table outbox
    add column unanswered integer not null default 0;

-- Until when somebody is at work to renew the token of a workspace; nobody else begins before.
alter table workspace
    add column renewal_until timestamptz;

create index outbox_given_up on outbox (organisation_id, platform)
    where state = 'GIVEN_UP';

-- How things stand, across organisations: numbers only.
create function pulse()
    returns table (platform text, waiting bigint, oldest_seconds double precision, given_up bigint, disconnected bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    with parts as (
        select o.platform, 1 as waiting, o.created_at, 0 as given_up, 0 as disconnected
        from outbox o
        where o.state = 'WAITING'
        union all
        select o.platform, 0, null, 1, 0
        from outbox o
        where o.state = 'GIVEN_UP'
        union all
        select w.platform, 0, null, 0, 1
        from workspace w
        where w.disconnected_at is not null
    )
    select
        p.platform,
        sum(p.waiting),
        coalesce(extract(epoch from now() - min(p.created_at)), 0)::double precision,
        sum(p.given_up),
        sum(p.disconnected)
    from parts p
    group by p.platform
$$;

revoke execute on function pulse() from public;
grant execute on function pulse() to ${app};
