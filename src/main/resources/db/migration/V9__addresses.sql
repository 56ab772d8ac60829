-- Where a platform takes what is said in a channel, as it told last; a channel that takes nothing is closed.
create table address (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    workspace_id text not null,
    service text not null,
    -- Of a person: by what name a direct conversation is opened.
    account text,
    said_at timestamptz not null,
    closed_at timestamptz,
    primary key (organisation_id, platform, channel_id)
);

create index address_newest on address (organisation_id, platform, said_at desc);

alter table address enable row level security;
create policy own_rows on address using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update on address to ${app};
