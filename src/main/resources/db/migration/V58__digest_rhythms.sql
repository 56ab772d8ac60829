-- When a channel is sent the numbers of the period that has just ended: as often as it wants, and by the clock of a zone of its own (null: that
-- of the organisation). What digest_schedule holds goes on as well: the version before this one writes there, and knows of one rhythm for
-- each channel. Of two entries of one rhythm the later one holds.
create table digest_rhythm (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    rhythm text not null check (rhythm in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY')),
    day integer not null check (day between 1 and 28),
    time time not null,
    zone text,
    since timestamptz not null,
    primary key (organisation_id, platform, channel_id, rhythm)
);

alter table digest_rhythm enable row level security;
create policy own_rows on digest_rhythm
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update, delete on digest_rhythm to ${app};

-- As before, and of the new table.
create or replace function digest_organisation_ids() returns setof uuid
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select organisation_id from digest_schedule
    union
    select organisation_id from digest_rhythm
    order by 1
$$;

-- As before, and takes along all rhythms of its channels.
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
    -- Channels that are sent digests there already.
    told constant text[] not null := array(
        select channel_id
        from digest_schedule
        where organisation_id = to_organisation
          and platform = of_platform
        union
        select channel_id
        from digest_rhythm
        where organisation_id = to_organisation
          and platform = of_platform);
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
    where channel_id <> all (told)
    on conflict do nothing;

    with gone as (
        delete from digest_rhythm
        where organisation_id = from_organisation
          and platform = of_platform
          and (alone or channel_id = any (channels))
        returning channel_id, rhythm, day, time, zone)
    insert into digest_rhythm (organisation_id, platform, channel_id, rhythm, day, time, zone, since)
    select to_organisation, of_platform, channel_id, rhythm, day, time, zone, now()
    from gone
    where channel_id <> all (told)
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
