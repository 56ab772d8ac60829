-- When a channel is sent the numbers of the period that has just ended; those alone that are due after "since".
create table digest_schedule (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    rhythm text not null check (rhythm in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY')),
    day integer not null check (day between 1 and 28),
    time time not null,
    since timestamptz not null,
    primary key (organisation_id, platform, channel_id)
);

-- What was sent: a channel is told of a period once, however many processes run and whatever becomes of its schedule. Append-only.
create table digest (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    first_day date not null,
    end_day date not null,
    sent_at timestamptz not null,
    primary key (organisation_id, platform, channel_id, first_day, end_day)
);

-- What a channel was told last of a published number that had changed, with the deals that were out of it and in it then.
create table told_restatement (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    first_day date not null,
    end_day date not null,
    known integer not null,
    gone bigint[] not null,
    come bigint[] not null,
    primary key (organisation_id, platform, channel_id, first_day, end_day),
    foreign key (organisation_id, first_day, end_day) references published_count
);

do $$
declare
    walled text;
begin
    foreach walled in array array['digest_schedule', 'digest', 'told_restatement']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, update, delete on digest_schedule to ${app};
grant select, insert on digest to ${app};
grant select, insert, update on told_restatement to ${app};

-- Across organisations: who has a schedule at all.
create function digest_organisation_ids() returns setof uuid
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select distinct organisation_id
    from digest_schedule
    order by organisation_id
$$;

revoke execute on function digest_organisation_ids() from public;
grant execute on function digest_organisation_ids() to ${app};
