-- How an organisation celebrates, from its settings; oldest_celebrated in seconds, emoji by their names.
alter table organisation
    add column threshold_amount numeric check (threshold_amount >= 0),
    add column threshold_currency text check ((threshold_currency is null) = (threshold_amount is null)),
    add column amounts_visible boolean not null default true,
    add column emoji text[] not null default '{}',
    add column weekly_target bigint check (weekly_target > 0),
    add column oldest_celebrated bigint not null default 172800 check (oldest_celebrated > 0),
    add column win_reaction text not null default 'trophy';

-- Who was made a manager by the organisation itself, or no longer is one: the last row of a person holds. Append-only.
create table appointed_manager (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    platform text not null,
    person_id text not null,
    manager boolean not null,
    by_platform text not null,
    by_id text not null,
    at timestamptz not null,
    primary key (organisation_id, platform, person_id, number)
);

alter table appointed_manager enable row level security;
create policy own_rows on appointed_manager
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert on appointed_manager to ${app};

-- Whether a message was heard long after it was posted, such as after downtime.
alter table message
    add column late boolean not null default false;

-- One private message a person and day; each announcement is in one of them at most.
create table reminder (
    organisation_id uuid not null references organisation,
    platform text not null,
    person_id text not null,
    day date not null,
    announcements bigint[] not null,
    primary key (organisation_id, platform, person_id, day)
);

alter table reminder enable row level security;
create policy own_rows on reminder
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert on reminder to ${app};

-- Reactions of the kind that says "this is a win", and what they did to a message that said something else by itself.
create table win_reaction (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    message_id text not null,
    person_platform text not null,
    person_id text not null,
    primary key (organisation_id, platform, channel_id, message_id, person_platform, person_id)
);

alter table win_reaction enable row level security;
create policy own_rows on win_reaction
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, delete on win_reaction to ${app};

alter table message
    add column reacted text not null default 'NOTHING' check (reacted in ('NOTHING', 'REOPENED', 'ANNOUNCED'));
