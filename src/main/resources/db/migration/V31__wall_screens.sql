-- Screens on walls: of what lets each in its hash. One that was taken down stays, to tell who put it up and who took it down.
create table wall_screen (
    organisation_id uuid not null references organisation,
    hash bytea not null,
    name text not null,
    made_platform text not null,
    made_by text not null,
    made_at timestamptz not null,
    seen_at timestamptz,
    ended_at timestamptz,
    ended_platform text,
    ended_by text,
    primary key (organisation_id, hash),
    check ((ended_at is null) = (ended_by is null))
);

create unique index wall_screen_name on wall_screen (organisation_id, lower(name))
    where ended_at is null;

alter table wall_screen enable row level security;
create policy own_rows on wall_screen using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update on wall_screen to ${app};
