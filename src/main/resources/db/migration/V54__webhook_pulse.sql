-- Across organisations: how many signals wait to be told to webhooks that may be told, since when the oldest does, how many of these
-- webhooks fail, and how many are told nothing any more.
create function webhook_pulse()
    returns table (waiting bigint, oldest_seconds double precision, failing bigint, stopped bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select
        coalesce(sum(s.waiting), 0)::bigint,
        coalesce(extract(epoch from now() - min(s.oldest)), 0)::double precision,
        count(*) filter (where w.failing_since is not null and w.stopped_at is null),
        count(*) filter (where w.stopped_at is not null)
    from webhook w
    left join (
        select organisation_id, webhook, count(*) as waiting, min(at) as oldest
        from webhook_signal
        group by organisation_id, webhook) s
        on s.organisation_id = w.organisation_id
        and s.webhook = w.number
        and w.stopped_at is null
    where w.removed_at is null
$$;

revoke execute on function webhook_pulse() from public;
grant execute on function webhook_pulse() to ${app};
