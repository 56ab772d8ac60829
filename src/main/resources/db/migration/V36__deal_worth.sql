-- Which deals of a currency are worth most.
create index deal_worth on deal (organisation_id, currency, amount desc)
    where status = 'OPEN' and amount is not null;
