-- Files of orders that are taken in, line by line: what was confirmed once is taken once. No owner is kept here.
create table taken_file (
    organisation_id uuid not null references organisation,
    once text not null,
    state text not null check (state in ('UNDER_WAY', 'TAKEN', 'STOPPED')),
    lines integer not null,
    refused jsonb not null,
    beat timestamptz not null,
    primary key (organisation_id, once)
);

create table taken_line (
    organisation_id uuid not null,
    once text not null,
    number integer not null,
    line jsonb not null,
    primary key (organisation_id, once, number),
    foreign key (organisation_id, once) references taken_file on delete cascade
);

do $$
declare
    walled regclass;
begin
    foreach walled in array array['taken_file'::regclass, 'taken_line'::regclass]
    loop
        execute format('alter table %s enable row level security', walled);
        execute format('alter table %s force row level security', walled);
        execute format(
            'create policy own_rows on %s using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
        execute format(
            'create policy owner_sees_all on %s to %I using (true)',
            walled,
            (select pg_get_userbyid(relowner) from pg_class where oid = walled));
    end loop;
end
$$;

grant select, insert, update, delete on taken_file to ${app};
grant select, insert on taken_line to ${app};
