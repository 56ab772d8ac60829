-- As unresolved_pulse, for each platform: the version before asks for that one. By the same index.
create function unresolved_pulses()
    returns table (platform text, unresolved bigint)
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select a.platform, count(*)
    from announcement a
    where a.placement = 'UNRESOLVED'
    group by a.platform
$$;

revoke execute on function unresolved_pulses() from public;
grant execute on function unresolved_pulses() to ${app};
