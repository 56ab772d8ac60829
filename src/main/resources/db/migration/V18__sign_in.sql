-- Who may look at the ledger in a browser. Of each ticket its hash is kept; a link goes when it is used, a session at its end.
create table sign_in_link (
    organisation_id uuid not null references organisation,
    ticket bytea not null,
    platform text not null,
    person_id text not null,
    ends_at timestamptz not null,
    primary key (organisation_id, ticket)
);

create table browser_session (
    organisation_id uuid not null references organisation,
    ticket bytea not null,
    platform text not null,
    person_id text not null,
    began_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (organisation_id, ticket)
);

do $$
declare
    walled text;
begin
    foreach walled in array array['sign_in_link', 'browser_session']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, delete on sign_in_link to ${app};
grant select, insert, update, delete on browser_session to ${app};
