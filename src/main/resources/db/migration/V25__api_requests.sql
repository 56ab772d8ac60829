-- By what other systems know an order: the id goes with the announcement in which it came, wherever that is put.
create table external_id (
    organisation_id uuid not null,
    system text not null,
    id text not null,
    announcement bigint not null,
    primary key (organisation_id, system, id, announcement),
    foreign key (organisation_id, announcement) references announcement
);

create index external_id_announcement on external_id (organisation_id, announcement);

-- What was answered to a request that a program may send again, for a day.
create table api_reply (
    organisation_id uuid not null references organisation,
    key text not null,
    fingerprint bytea not null,
    begun_at timestamptz not null,
    status integer,
    location text,
    body text,
    primary key (organisation_id, key),
    check ((status is null) = (body is null))
);

create index api_reply_age on api_reply (organisation_id, begun_at);

do $$
declare
    walled text;
begin
    foreach walled in array array['external_id', 'api_reply']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

-- Who follows what changes asks of which deals each change is.
create index change_deal_change on change_deal (organisation_id, change);

-- What a program tells is told once, also where people are told of it in another channel by then.
create unique index message_of_program on message (organisation_id, message_id)
    where message_id like 'command:api:%';

grant select, insert on external_id to ${app};
grant select, insert, update, delete on api_reply to ${app};
