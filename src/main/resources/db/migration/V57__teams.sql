-- In which sales team the organisation itself says that somebody is, whatever their platform tells; blank: it says so no longer. The last row
-- of a person holds, whichever of their accounts it names. Append-only.
create table assigned_team (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    platform text not null,
    person_id text not null,
    team text not null,
    by_platform text not null,
    by_id text not null,
    at timestamptz not null,
    primary key (organisation_id, platform, person_id, number)
);

alter table assigned_team enable row level security;
create policy own_rows on assigned_team
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert on assigned_team to ${app};

-- The accounts of whoever has this one: those that people said are the same, and those that are the same as these.
create function accounts_of(of_platform text, of_id text) returns table (platform text, person_id text)
    language sql stable
as $$
    with recursive mine (platform, person_id) as (
        select of_platform, of_id
        union
        select next.platform, next.person_id
        from mine m
        cross join lateral (
            select other_platform, other_id
            from account_match
            where organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
              and asked_platform = m.platform
              and asked_id = m.person_id
              and verdict = 'SAME'
            union all
            select asked_platform, asked_id
            from account_match
            where organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
              and other_platform = m.platform
              and other_id = m.person_id
              and verdict = 'SAME') next (platform, person_id))
    select mine.platform, mine.person_id
    from mine
$$;

-- The team that the organisation put somebody in, by whichever of their accounts; null where it did not, or takes that back.
create function assigned_team_of(of_platform text, of_id text) returns text
    language sql stable
as $$
    select nullif(a.team, '')
    from accounts_of(of_platform, of_id) m
    join assigned_team a
        on a.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
        and a.platform = m.platform
        and a.person_id = m.person_id
    order by a.number desc
    limit 1
$$;

-- The team that somebody is in: by the organisation's word, else by that of the account's platform, else by that of another account of theirs.
create function team_of(of_platform text, of_id text) returns text
    language sql stable
as $$
    select coalesce(
        assigned_team_of(of_platform, of_id),
        (select p.team
         from accounts_of(of_platform, of_id) m
         join person p
             on p.organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid
             and p.platform = m.platform
             and p.person_id = m.person_id
         where p.team is not null
         order by (p.platform = of_platform and p.person_id = of_id) desc, p.platform, p.person_id
         limit 1))
$$;

-- As before, with the team that somebody is in by anybody's word; it is looked for once for each of those who sold.
create or replace function counted_shares(from_at timestamptz, until_at timestamptz)
    returns table (
        deal bigint, rep_key text, rep text, team text, customer_key text, customer text, channel text, evidence milestone, share numeric,
        amount numeric, currency text)
    language sql stable
as $$
    with earned as (
        select
            d.organisation_id, d.number, e.platform, e.person_id, e.percent, d.customer, told.channel_id, d.furthest, d.amount, d.currency
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
        cross join lateral (
            select a.channel_id
            from deal_milestone m
            join announcement a on a.organisation_id = m.organisation_id and a.number = m.announcement
            where m.organisation_id = d.organisation_id and m.deal = d.number and m.reached_at = c.counted_at
            order by m.milestone
            limit 1) told
    ), member as materialized (
        select w.platform, w.person_id, team_of(w.platform, w.person_id) as team
        from (select distinct platform, person_id from earned where person_id is not null) w
    )
    select
        e.number,
        coalesce(e.platform || ' ' || e.person_id, ''),
        coalesce(p.name, e.person_id, ''),
        coalesce(t.team, ''),
        coalesce(n.key, e.customer, ''),
        coalesce(e.customer, ''),
        e.channel_id,
        e.furthest,
        e.percent / 100,
        e.amount,
        e.currency
    from earned e
    left join person p
        on p.organisation_id = e.organisation_id and p.platform = e.platform and p.person_id = e.person_id
    left join member t
        on t.platform = e.platform and t.person_id = e.person_id
    left join deal_name n
        on n.organisation_id = e.organisation_id and n.deal = e.number and n.name = left(e.customer, 200)
$$;

-- As before, and takes along in which teams its people were put.
create or replace function move_workspace(from_organisation uuid, to_organisation uuid, of_platform text, of_workspace text) returns void
    language plpgsql set search_path = ${schema}, public, pg_temp
as $$
declare
    -- Whether it is the last one there, so that whoever is nowhere else came with it.
    alone constant boolean not null := not exists (
        select 1
        from workspace
        where organisation_id = from_organisation
          and (platform, workspace_id) <> (of_platform, of_workspace));
    people constant text[] not null := array(
        select person_id
        from person_place
        where organisation_id = from_organisation
          and platform = of_platform
          and workspace_id = of_workspace
        union
        select p.person_id
        from person p
        where alone
          and p.organisation_id = from_organisation
          and p.platform = of_platform
        union
        select a.person_id
        from appointed_manager a
        where alone
          and a.organisation_id = from_organisation
          and a.platform = of_platform
        union
        select t.person_id
        from assigned_team t
        where alone
          and t.organisation_id = from_organisation
          and t.platform = of_platform);
    channels constant text[] not null := array(
        select channel_id
        from channel
        where organisation_id = from_organisation
          and platform = of_platform
          and workspace_id = of_workspace);
begin
    update workspace
    set organisation_id = to_organisation
    where organisation_id = from_organisation
      and platform = of_platform
      and workspace_id = of_workspace;

    with gone as (
        delete from channel
        where organisation_id = from_organisation
          and platform = of_platform
          and workspace_id = of_workspace
        returning channel_id, heard_until, left_at)
    insert into channel (organisation_id, platform, channel_id, workspace_id, heard_until, left_at)
    select to_organisation, of_platform, channel_id, of_workspace, heard_until, left_at
    from gone
    on conflict (organisation_id, platform, channel_id) do update
    set workspace_id = excluded.workspace_id, heard_until = excluded.heard_until, left_at = excluded.left_at
    where channel.left_at is not null;

    -- Where the other organisation has settings of the channel, those hold.
    with gone as (
        delete from channel_setting
        where organisation_id = from_organisation
          and platform = of_platform
          and (alone or channel_id = any (channels))
        returning channel_id, language, attention)
    insert into channel_setting (organisation_id, platform, channel_id, language, attention)
    select to_organisation, of_platform, channel_id, language, attention
    from gone
    on conflict do nothing;

    -- The same for when it is sent digests; there begins what it is told anew.
    with gone as (
        delete from digest_schedule
        where organisation_id = from_organisation
          and platform = of_platform
          and (alone or channel_id = any (channels))
        returning channel_id, rhythm, day, time)
    insert into digest_schedule (organisation_id, platform, channel_id, rhythm, day, time, since)
    select to_organisation, of_platform, channel_id, rhythm, day, time, now()
    from gone
    on conflict do nothing;

    delete from digest
    where organisation_id = from_organisation
      and platform = of_platform
      and (alone or channel_id = any (channels));

    delete from told_restatement
    where organisation_id = from_organisation
      and platform = of_platform
      and (alone or channel_id = any (channels));

    with gone as (
        delete from address
        where organisation_id = from_organisation
          and platform = of_platform
          and workspace_id = of_workspace
        returning channel_id, service, account, said_at, closed_at)
    insert into address (organisation_id, platform, channel_id, workspace_id, service, account, said_at, closed_at)
    select to_organisation, of_platform, channel_id, of_workspace, service, account, said_at, closed_at
    from gone
    on conflict do nothing;

    with gone as (
        delete from person_place
        where organisation_id = from_organisation
          and platform = of_platform
          and workspace_id = of_workspace
        returning person_id)
    insert into person_place (organisation_id, platform, person_id, workspace_id)
    select to_organisation, of_platform, person_id, of_workspace
    from gone
    on conflict do nothing;

    with gone as (
        delete from person
        where organisation_id = from_organisation
          and platform = of_platform
          and person_id = any (people)
        returning person_id, name, role, team, language)
    insert into person (organisation_id, platform, person_id, name, role, team, language)
    select to_organisation, of_platform, person_id, name, role, team, language
    from gone
    on conflict do nothing;

    with gone as (
        delete from person_zone
        where organisation_id = from_organisation
          and platform = of_platform
          and person_id = any (people)
        returning person_id, zone)
    insert into person_zone (organisation_id, platform, person_id, zone)
    select to_organisation, of_platform, person_id, zone
    from gone
    on conflict do nothing;

    -- Where the other organisation decided about somebody, that holds.
    with gone as (
        delete from appointed_manager
        where organisation_id = from_organisation
          and platform = of_platform
          and person_id = any (people)
        returning number, person_id, manager, by_platform, by_id, at)
    insert into appointed_manager (organisation_id, platform, person_id, manager, by_platform, by_id, at)
    select to_organisation, of_platform, g.person_id, g.manager, g.by_platform, g.by_id, g.at
    from gone g
    where not exists (
        select 1
        from appointed_manager a
        where a.organisation_id = to_organisation
          and a.platform = of_platform
          and a.person_id = g.person_id)
    order by g.number;

    -- The same for the team that somebody is in.
    with gone as (
        delete from assigned_team
        where organisation_id = from_organisation
          and platform = of_platform
          and person_id = any (people)
        returning number, person_id, team, by_platform, by_id, at)
    insert into assigned_team (organisation_id, platform, person_id, team, by_platform, by_id, at)
    select to_organisation, of_platform, g.person_id, g.team, g.by_platform, g.by_id, g.at
    from gone g
    where not exists (
        select 1
        from assigned_team a
        where a.organisation_id = to_organisation
          and a.platform = of_platform
          and a.person_id = g.person_id)
    order by g.number;

    insert into receipt (organisation_id, key)
    select to_organisation, key
    from receipt
    where organisation_id = from_organisation
      and split_part(key, ':', 2) = of_platform
    on conflict do nothing;

    -- What is being sent at this moment is left alone.
    update outbox
    set organisation_id = to_organisation
    where (organisation_id, seq) in (
        select o.organisation_id, o.seq
        from outbox o
        where o.organisation_id = from_organisation
          and o.platform = of_platform
          and o.state = 'WAITING'
          and o.edits is null
          and (alone
              or o.channel_id = any (channels)
              or o.channel_id in (select 'direct:' || person_id from unnest(people) as person_id))
          and not exists (select 1 from outbox e where e.organisation_id = o.organisation_id and e.edits = o.seq)
          and not exists (select 1 from slot s where s.organisation_id = o.organisation_id and s.posted = o.seq)
        for update skip locked);

    -- Nothing opens a ledger that nobody is left in; here they would let in those who are strangers.
    if alone then
        delete from api_token
        where organisation_id = from_organisation;

        update announcement_counter
        set closed = true
        where organisation_id = from_organisation;
    end if;
end
$$;

grant execute on function accounts_of(text, text), assigned_team_of(text, text), team_of(text, text) to ${app};
