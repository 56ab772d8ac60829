-- What was expected of a deal from a moment on, to see later how good that was. What was expected before this table was there is
-- not known: each deal begins now, with what is expected of it now. The change that it came with is empty for that beginning, and for
-- the opening of a deal.
create table deal_outlook (
    organisation_id uuid not null,
    deal bigint not null,
    since timestamptz not null,
    change bigint,
    open boolean not null,
    close_date date,
    probability smallint,
    primary key (organisation_id, deal, since),
    foreign key (organisation_id, deal) references deal
);

create index deal_outlook_due on deal_outlook (organisation_id, close_date, since) include (deal)
    where open;

insert into deal_outlook (organisation_id, deal, since, open, close_date, probability)
select organisation_id, number, now(), status = 'OPEN', close_date, probability
from deal;

alter table deal_outlook enable row level security;

create policy own_rows on deal_outlook
    using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);

grant select, insert, update, delete on deal_outlook to ${app};
