-- Whether managers alone see what orders are worth; others see that of the deals that they own, earned or announced.
alter table organisation
    add column amounts_for_managers boolean not null default false;

create index announcement_author on announcement (organisation_id, author_platform, author_id, deal)
    where deal is not null;

create index deal_credit_person on deal_credit (organisation_id, platform, person_id);
