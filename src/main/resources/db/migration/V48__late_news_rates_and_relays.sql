-- When a milestone was news: when it was recorded, where it was still fresh enough to be celebrated then, else when it was reached.
alter table deal_milestone add column news_at timestamptz;

update deal_milestone set news_at = reached_at;

-- The default is for what an older version records while it is being replaced.
alter table deal_milestone
    alter column news_at set default now(),
    alter column news_at set not null;

create index deal_milestone_news on deal_milestone (organisation_id, news_at);

-- Rates that somebody took out: no file brings them back.
create table removed_rate (
    organisation_id uuid not null references organisation,
    base text not null,
    currency text not null,
    day date not null,
    primary key (organisation_id, base, currency, day)
);

alter table removed_rate enable row level security;
create policy own_rows on removed_rate using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert, delete on removed_rate to ${app};

-- Across organisations: whom it is time to tell something, but nobody of those that are busy, and of each few, so that none stands in the
-- way of all others. The one before it stays for an older version that is being replaced.

create function due_webhooks(now_at timestamptz, busy uuid[], most integer) returns table (organisation_id uuid, number bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select d.organisation_id, d.number
    from (
        select w.organisation_id, w.number, w.due_at, row_number() over (partition by w.organisation_id order by w.due_at, w.number) as place
        from webhook w
        where w.due_at <= now_at
          and w.stopped_at is null
          and w.removed_at is null
          and w.organisation_id <> all (busy)
          and exists (
              select 1
              from webhook_signal s
              where s.organisation_id = w.organisation_id
                and s.webhook = w.number)) d
    where d.place <= 2
    order by d.due_at
    limit most
$$;

revoke execute on function due_webhooks(timestamptz, uuid[], integer) from public;
grant execute on function due_webhooks(timestamptz, uuid[], integer) to ${app};
