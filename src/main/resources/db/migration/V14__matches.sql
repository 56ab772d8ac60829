-- By what two accounts are seen to have one e-mail address: a hash of the organisation and the address, never the address.
create table mail_mark (
    organisation_id uuid not null references organisation,
    platform text not null,
    person_id text not null,
    mark text not null,
    primary key (organisation_id, platform, person_id)
);

create index mail_mark_same on mail_mark (organisation_id, mark);

-- Two accounts that may be one person: who was asked, about which other account, and what was answered.
create table account_match (
    organisation_id uuid not null references organisation,
    number bigint generated always as identity,
    asked_platform text not null,
    asked_id text not null,
    other_platform text not null,
    other_id text not null,
    verdict text not null default 'OPEN' check (verdict in ('OPEN', 'SAME', 'DIFFERENT')),
    asked_at timestamptz not null default now(),
    primary key (organisation_id, number),
    check (asked_platform <> other_platform)
);

-- Once ever for two accounts, whichever of them is asked.
create unique index account_match_pair on account_match (
    organisation_id,
    least(asked_platform || ' ' || asked_id, other_platform || ' ' || other_id),
    greatest(asked_platform || ' ' || asked_id, other_platform || ' ' || other_id));

create index account_match_same_asked on account_match (organisation_id, asked_platform, asked_id)
    where verdict = 'SAME';

create index account_match_same_other on account_match (organisation_id, other_platform, other_id)
    where verdict = 'SAME';

do $$
declare
    walled text;
begin
    foreach walled in array array['mail_mark', 'account_match']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_rows on %I using (organisation_id = nullif(current_setting(''wonce.organisation'', true), '''')::uuid)',
            walled);
    end loop;
end
$$;

grant select, insert, update on mail_mark, account_match to ${app};
