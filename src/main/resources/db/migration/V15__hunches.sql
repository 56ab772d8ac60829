-- How readily a channel's messages are taken for wins; a channel may have that without a language of its own.
alter table channel_setting
    alter column language drop not null,
    add column attention text not null default 'USUAL' check (attention in ('QUIET', 'USUAL', 'KEEN'));

-- Messages whose authors were asked, alone, whether they tell of a win: where a message stands, never what it says.
create table hunch (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    person_platform text not null,
    person_id text not null,
    day date not null,
    -- Nobody is asked more often than three times a day.
    turn smallint not null check (turn between 1 and 3),
    platform text not null,
    channel_id text not null,
    message_id text not null,
    thread_id text,
    posted_at timestamptz not null,
    answer text not null default 'OPEN' check (answer in ('OPEN', 'WIN', 'NONE')),
    primary key (organisation_id, number),
    unique (organisation_id, person_platform, person_id, day, turn),
    unique (organisation_id, platform, channel_id, message_id)
);

alter table hunch enable row level security;
create policy own_rows on hunch using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update on hunch to ${app};
