-- What currencies are worth: one unit of "currency" is "rate" units of "base", from "day" on until a later one follows. Who entered what,
-- and what it was before, is in the changes.
create table exchange_rate (
    organisation_id uuid not null references organisation,
    base text not null,
    currency text not null,
    day date not null,
    rate numeric not null check (rate > 0),
    source text not null check (source in ('ENTERED', 'ECB')),
    primary key (organisation_id, base, currency, day),
    check (base <> currency)
);

alter table exchange_rate enable row level security;
create policy own_rows on exchange_rate using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, update, delete on exchange_rate to ${app};

-- A published number keeps the rates that it had: those of its orders, into the currency that was the base then. Numbers that were
-- published before have none.
alter table published_count add base text;
alter table published_deal
    add rate numeric,
    add rate_day date;

-- Some tokens may do what managers may.
alter table api_token drop constraint api_token_scope_check;
alter table api_token add constraint api_token_scope_check check (scope in ('READ', 'WRITE', 'ADMIN'));
