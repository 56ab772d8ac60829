-- Invitations to share an organisation's ledger. Of each code its hash is kept; a row says for good who invited whom.
create table invitation (
    organisation_id uuid not null references organisation,
    code bytea not null,
    by_platform text not null,
    by_id text not null,
    ends_at timestamptz not null,
    used_at timestamptz,
    used_platform text,
    used_workspace text,
    used_by text,
    primary key (organisation_id, code),
    check ((used_at is null) = (used_workspace is null))
);

-- Through which workspace a person is reached: the one that they were last seen in.
create table person_place (
    organisation_id uuid not null references organisation,
    platform text not null,
    person_id text not null,
    workspace_id text not null,
    primary key (organisation_id, platform, person_id)
);

do $$
declare
    walled text;
begin
    foreach walled in array array['invitation', 'person_place']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

-- Wrong codes, against guessing. Without walls: who guesses is nobody's guest yet.
create table wrong_code (
    tried_by text not null,
    tried_at timestamptz not null
);

create index wrong_code_latest on wrong_code (tried_by, tried_at);

-- The code of an invitation stays in the browser until the installation ends.
alter table install_state
    drop column joins;

-- Whether somebody has changed a convention since the organisation was founded.
alter table organisation
    add column decided boolean not null default false;

update organisation
set decided = true
where celebration_channel is not null
   or threshold_amount is not null
   or not amounts_visible
   or emoji <> '{}'
   or weekly_target is not null
   or oldest_celebrated <> 172800
   or win_reaction <> 'trophy';

-- Whether the organisation's last workspace has left it for another ledger: an announcement that was still on its way here is
-- refused, so that the platform delivers it again, to where the workspace is now.
alter table announcement_counter
    add column closed boolean not null default false;

-- The functions below run as the owner, whom the walls do not bind. Only a code leads a row from one organisation to another.

create function invitation_open(of_code bytea, at timestamptz) returns boolean
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select exists (
        select 1
        from invitation
        where code = of_code
          and used_at is null
          and ends_at > at)
$$;

-- Whether nothing would be lost if an organisation's workspace left it. Who announces something there at this moment is waited for.
create function has_own_ledger(of_organisation uuid) returns boolean
    language plpgsql set search_path = ${schema}, public, pg_temp
as $$
begin
    insert into announcement_counter (organisation_id, announcements)
    values (of_organisation, 0)
    on conflict (organisation_id) do update set announcements = announcement_counter.announcements;
    return exists (select 1 from announcement where organisation_id = of_organisation)
        or exists (select 1 from deal where organisation_id = of_organisation)
        or exists (select 1 from published_count where organisation_id = of_organisation)
        or (select decided from organisation where organisation_id = of_organisation)
        or (select count(*) > 1 from counting_policy where organisation_id = of_organisation);
end
$$;

-- Takes a workspace with its channels, their languages and addresses, people, receipts and waiting messages from one organisation
-- to another.
create function move_workspace(from_organisation uuid, to_organisation uuid, of_platform text, of_workspace text) returns void
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
          and a.platform = of_platform);
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

    -- Where the other organisation gave the channel a language, that holds.
    with gone as (
        delete from channel_setting
        where organisation_id = from_organisation
          and platform = of_platform
          and (alone or channel_id = any (channels))
        returning channel_id, language)
    insert into channel_setting (organisation_id, platform, channel_id, language)
    select to_organisation, of_platform, channel_id, language
    from gone
    on conflict do nothing;

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

    if alone then
        update announcement_counter
        set closed = true
        where organisation_id = from_organisation;
    end if;
end
$$;

-- Uses a code up for a workspace; one that has a ledger of its own leaves it, where nothing is lost by that.
create function redeem_invitation(
        of_code bytea, of_platform text, of_workspace text, of_person text, at timestamptz,
        out outcome text, out inviting uuid, out inviting_name text)
    language plpgsql security definer set search_path = ${schema}, public, pg_temp
as $$
declare
    invited_by uuid;
    own uuid;
begin
    perform pg_advisory_xact_lock(hashtextextended('workspace ' || of_platform || ' ' || of_workspace, 0));
    own := workspace_owner(of_platform, of_workspace);

    select organisation_id into invited_by
    from invitation
    where code = of_code
      and used_at is null
      and ends_at > at
    for update;

    if invited_by is null then
        outcome := 'UNKNOWN';
        return;
    end if;
    if invited_by = own then
        outcome := 'SAME';
        return;
    end if;
    if own is not null then
        if has_own_ledger(own) then
            outcome := 'KEPT';
            return;
        end if;
        perform move_workspace(own, invited_by, of_platform, of_workspace);
        perform pg_notify('wonce_moved', of_platform || ' ' || of_workspace);
    end if;

    update invitation
    set used_at = at, used_platform = of_platform, used_workspace = of_workspace, used_by = of_person
    where organisation_id = invited_by
      and code = of_code;
    outcome := 'JOINED';
    inviting := invited_by;
    select name into inviting_name from organisation where organisation_id = invited_by;
end
$$;

revoke execute on function
    invitation_open(bytea, timestamptz), has_own_ledger(uuid), move_workspace(uuid, uuid, text, text),
    redeem_invitation(bytea, text, text, text, timestamptz) from public;

grant select, insert on invitation to ${app};
grant select, insert, update on person_place to ${app};
grant select, insert, delete on wrong_code to ${app};
grant execute on function
    invitation_open(bytea, timestamptz), redeem_invitation(bytea, text, text, text, timestamptz) to ${app};
