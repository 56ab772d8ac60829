-- Where Wonce is installed. A workspace (Slack) or tenant (Teams) belongs to one organisation; an organisation may have several.
create table workspace (
    organisation_id uuid not null references organisation,
    platform text not null,
    workspace_id text not null,
    name text not null,
    bot_id text not null,
    disconnected_at timestamptz,
    -- AES-GCM under WONCE_KEY; null where the token is in the environment.
    credentials bytea,
    primary key (organisation_id, platform, workspace_id)
);

-- The channels that Wonce is in: through which workspace it reaches them, and until when it has heard what was said there.
create table channel (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    workspace_id text not null,
    heard_until timestamptz not null,
    left_at timestamptz,
    primary key (organisation_id, platform, channel_id)
);

-- What is done once, such as the answer to a question that is delivered twice. Kept for good.
create table receipt (
    organisation_id uuid not null references organisation,
    key text not null,
    primary key (organisation_id, key)
);

do $$
declare
    walled text;
begin
    foreach walled in array array['workspace', 'channel', 'receipt']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

-- Whose a workspace is: keys only, across organisations.
create function workspace_owner(of_platform text, of_workspace text) returns uuid
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select organisation_id
    from workspace
    where platform = of_platform
      and workspace_id = of_workspace
$$;

revoke execute on function workspace_owner(text, text) from public;
grant execute on function workspace_owner(text, text) to ${app};
grant select, insert, update on workspace, channel to ${app};
grant select, insert on receipt to ${app};
