-- What a channel has its own of: the language in which Wonce speaks there.
create table channel_setting (
    organisation_id uuid not null references organisation,
    platform text not null,
    channel_id text not null,
    language text not null,
    primary key (organisation_id, platform, channel_id)
);

alter table channel_setting enable row level security;
create policy own_rows on channel_setting
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update, delete on channel_setting to ${app};

-- The robots that an organisation listens to, by name or id; null: all.
alter table organisation
    add column robots text[];
