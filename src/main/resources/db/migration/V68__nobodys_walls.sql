-- The last two tables without walls: installations under way, and wrong codes, whose rows are nobody's. The version before reaches them by
-- functions alone, so that nobody but the owner, who these work as, is let in.
revoke all on install_state, wrong_code from ${app};

do $$
declare
    walled regclass;
begin
    foreach walled in array array['install_state'::regclass, 'wrong_code'::regclass]
    loop
        execute format('alter table %s enable row level security', walled);
        execute format('alter table %s force row level security', walled);
        execute format(
            'create policy owner_sees_all on %s to %I using (true)',
            walled,
            (select pg_get_userbyid(relowner) from pg_class where oid = walled));
    end loop;
end
$$;
