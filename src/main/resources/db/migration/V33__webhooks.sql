-- Where an organisation wants to be told of what happens. One that was removed stays, to tell who made and who ended it.
create table webhook (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    name text not null,
    address text not null,
    secret bytea not null,
    former_secret bytea,
    former_until timestamptz,
    made_platform text not null,
    made_by text not null,
    made_at timestamptz not null,
    rotated_platform text,
    rotated_by text,
    rotated_at timestamptz,
    attempt integer not null default 0,
    due_at timestamptz not null,
    failing_since timestamptz,
    stopped_at timestamptz,
    removed_platform text,
    removed_by text,
    removed_at timestamptz,
    primary key (organisation_id, number),
    check ((former_secret is null) = (former_until is null)),
    check ((rotated_at is null) = (rotated_by is null)),
    check ((removed_at is null) = (removed_by is null))
);

create unique index webhook_name on webhook (organisation_id, name)
    where removed_at is null;

-- What waits to be told, in order; it is gone when it has arrived.
create table webhook_signal (
    organisation_id uuid not null,
    number bigint generated always as identity,
    webhook bigint not null,
    id uuid not null,
    signal jsonb not null,
    at timestamptz not null,
    primary key (organisation_id, number),
    foreign key (organisation_id, webhook) references webhook
);

create index webhook_signal_order on webhook_signal (organisation_id, webhook, number);

-- What was told last of a published number that had changed.
create table signalled_restatement (
    organisation_id uuid not null,
    first_day date not null,
    end_day date not null,
    restatement jsonb not null,
    primary key (organisation_id, first_day, end_day),
    foreign key (organisation_id, first_day, end_day) references published_count
);

do $$
declare
    walled text;
begin
    foreach walled in array array['webhook', 'webhook_signal', 'signalled_restatement']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, update on webhook to ${app};
grant select, insert, delete on webhook_signal to ${app};
grant select, insert, update on signalled_restatement to ${app};

-- Across organisations: whom it is time to tell something.
create function due_webhooks(now_at timestamptz, most integer) returns table (organisation_id uuid, number bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select w.organisation_id, w.number
    from webhook w
    where w.due_at <= now_at
      and w.stopped_at is null
      and w.removed_at is null
      and exists (
          select 1
          from webhook_signal s
          where s.organisation_id = w.organisation_id
            and s.webhook = w.number)
    order by w.due_at
    limit most
$$;

create function next_webhook() returns timestamptz
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select min(w.due_at)
    from webhook w
    where w.stopped_at is null
      and w.removed_at is null
      and exists (
          select 1
          from webhook_signal s
          where s.organisation_id = w.organisation_id
            and s.webhook = w.number)
$$;

create function webhook_organisation_ids() returns setof uuid
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select distinct organisation_id
    from webhook
    where stopped_at is null
      and removed_at is null
    order by organisation_id
$$;

revoke execute on function due_webhooks(timestamptz, integer), next_webhook(), webhook_organisation_ids() from public;
grant execute on function due_webhooks(timestamptz, integer), next_webhook(), webhook_organisation_ids() to ${app};
