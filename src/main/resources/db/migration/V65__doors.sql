-- Two tables hold rows of nobody's organisation: installations under way, and wrong codes. From this version on they are reached by the
-- functions below alone. The version before reaches the tables themselves, and is still at work meanwhile: so the application keeps its
-- rights on them, and they have no walls, until a later migration revokes the first and raises the second.

create function begin_install(of_state text, at timestamptz, until timestamptz) returns void
    language sql security definer set search_path = ${schema}, public, pg_temp
as $$
    delete from install_state where ends_at <= at;
    insert into install_state (state, ends_at) values (of_state, until);
$$;

-- Whether it was under way; it is no longer.
create function take_install(of_state text, at timestamptz) returns boolean
    language sql security definer set search_path = ${schema}, public, pg_temp
as $$
    with taken as (
        delete from install_state
        where state = of_state
        returning ends_at)
    select coalesce((select ends_at > at from taken), false)
$$;

create function note_wrong_code(by_whom text, at timestamptz, forgotten timestamptz) returns void
    language sql security definer set search_path = ${schema}, public, pg_temp
as $$
    delete from wrong_code where tried_at <= forgotten;
    insert into wrong_code (tried_by, tried_at) values (by_whom, at);
$$;

create function wrong_codes(by_whom text, since timestamptz, at timestamptz) returns bigint
    language sql stable security definer set search_path = ${schema}, public, pg_temp
as $$
    select count(*)
    from wrong_code
    where tried_by = by_whom
      and tried_at > since
      and tried_at <= at
$$;

revoke execute on function
    begin_install(text, timestamptz, timestamptz), take_install(text, timestamptz),
    note_wrong_code(text, timestamptz, timestamptz), wrong_codes(text, timestamptz, timestamptz) from public;
grant execute on function
    begin_install(text, timestamptz, timestamptz), take_install(text, timestamptz),
    note_wrong_code(text, timestamptz, timestamptz), wrong_codes(text, timestamptz, timestamptz) to ${app};

-- The hashes that this version compares: nobody is let off what they tried before it.
update wrong_code set tried_by = encode(sha256(convert_to(tried_by, 'UTF8')), 'hex');
