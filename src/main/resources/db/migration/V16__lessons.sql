-- What people taught the organisation's reader by saying of a message whether it tells of a win. What a message is made of is
-- worked out from its text where that is kept; of all other messages there are numbers from 0 to 65535 that many words share,
-- in the order of the numbers.
create sequence lesson_revision;

create table lesson (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    message_id text not null,
    win boolean not null,
    odds double precision not null,
    keys integer[] not null,
    taught_platform text not null,
    taught_id text not null,
    taught_at timestamptz not null,
    -- Who let the reader forget it; what the message is made of is gone then.
    forgotten_platform text,
    forgotten_id text,
    forgotten_at timestamptz,
    -- Each change takes a higher one, and so the sum of all tells whether anything changed.
    revision bigint not null default nextval('lesson_revision'),
    primary key (organisation_id, platform, channel_id, message_id)
);

create index lesson_latest on lesson (organisation_id, taught_at desc);

alter table lesson enable row level security;
create policy own_rows on lesson using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update, delete on lesson to ${app};
grant usage on sequence lesson_revision to ${app};

-- What authors were asked alone is forgotten after some time.
grant delete on hunch to ${app};
