-- When people are nudged: after so many days, never where there is none; on working days, Monday being 1.
alter table organisation
    add column nudge_verbal integer default 14 check (nudge_verbal between 1 and 365),
    add column nudge_signed integer default 30 check (nudge_signed between 1 and 365),
    add column nudge_date integer default 1 check (nudge_date between 1 and 365),
    add column nudge_unresolved integer default 1 check (nudge_unresolved between 1 and 365),
    add column working_days integer[] not null default '{1,2,3,4,5}' check (cardinality(working_days) > 0);

-- Where somebody's day begins, as their platform told last.
create table person_zone (
    organisation_id uuid not null references organisation,
    platform text not null,
    person_id text not null,
    zone text not null,
    primary key (organisation_id, platform, person_id)
);

-- How often the owner of a deal was nudged about it since it changed last, and in which reminder; and whether they put it off.
create table deal_nudge (
    organisation_id uuid not null,
    deal bigint not null,
    delay text check (delay in ('UNSIGNED', 'UNINVOICED', 'OVERDUE')),
    times smallint not null default 0,
    told_at timestamptz,
    platform text,
    person_id text,
    day date,
    last_change bigint not null default 0,
    snoozed_until timestamptz,
    primary key (organisation_id, deal),
    foreign key (organisation_id, deal) references deal,
    check ((told_at is null) = (delay is null)),
    check ((told_at is null) = (day is null))
);

do $$
declare
    walled text;
begin
    foreach walled in array array['person_zone', 'deal_nudge']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, update on person_zone, deal_nudge to ${app};
