-- What an organisation, or one of its teams, wants to reach in each period of a kind, since when; without a goal: nothing any more. In
-- orders, or in an amount of one currency. Append-only: the last one of its kind holds.
create table target (
    organisation_id uuid not null references organisation,
    number bigint not null,
    team text not null,
    cycle text not null check (cycle in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
    currency text not null,
    goal numeric check (goal > 0),
    since timestamptz not null,
    primary key (organisation_id, number)
);

create index target_of on target (organisation_id, team, cycle, currency, number desc);

insert into target (organisation_id, number, team, cycle, currency, goal, since)
select organisation_id, 1, '', 'WEEK', '', weekly_target, now()
from organisation
where weekly_target is not null;

alter table target enable row level security;
create policy own_rows on target using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert on target to ${app};

-- Whether people are shown a list of who has how many orders.
alter table organisation
    add column leaderboards boolean not null default true;
