-- The second reader that an organisation has switched on; no row, no second reader.
create table second_reader (
    organisation_id uuid not null primary key references organisation,
    address text not null,
    model text not null,
    monthly_budget integer not null check (monthly_budget > 0),
    credentials bytea,
    failure text,
    failed_at timestamptz,
    check ((failure is null) = (failed_at is null))
);

-- How many messages were sent to it in a month of the organisation's zone; stays when it is switched off and on.
create table second_reader_month (
    organisation_id uuid not null references organisation,
    month date not null,
    sent integer not null check (sent >= 0),
    primary key (organisation_id, month)
);

-- Messages of which it said that they announce nothing, so that none is sent again when it is delivered again: a hash of the
-- message's key and its words, for a while.
create table second_reader_silence (
    organisation_id uuid not null references organisation,
    question bytea not null,
    at timestamptz not null,
    primary key (organisation_id, question)
);

create index second_reader_silence_age on second_reader_silence (organisation_id, at);

do $$
declare
    walled text;
begin
    foreach walled in array array['second_reader', 'second_reader_month', 'second_reader_silence']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, update, delete on second_reader, second_reader_silence to ${app};
grant select, insert, update on second_reader_month to ${app};
