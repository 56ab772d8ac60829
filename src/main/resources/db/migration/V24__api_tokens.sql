-- What lets programs at the ledger: of each secret its hash. A revoked token stays, to tell who made and who ended it.
create table api_token (
    organisation_id uuid not null references organisation,
    hash bytea not null,
    name text not null,
    scope text not null check (scope in ('READ', 'WRITE')),
    made_platform text not null,
    made_by text not null,
    made_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz,
    revoked_platform text,
    revoked_by text,
    primary key (organisation_id, hash),
    check ((revoked_at is null) = (revoked_by is null))
);

create unique index api_token_name on api_token (organisation_id, name)
    where revoked_at is null;

alter table api_token enable row level security;
create policy own_rows on api_token using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update on api_token to ${app};
