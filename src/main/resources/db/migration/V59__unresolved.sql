-- Across organisations: how many announcements are not resolved. An index holds these alone (announcement_unresolved).
create function unresolved_pulse()
    returns bigint
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select count(*)
    from announcement
    where placement = 'UNRESOLVED'
$$;

revoke execute on function unresolved_pulse() from public;
grant execute on function unresolved_pulse() to ${app};
