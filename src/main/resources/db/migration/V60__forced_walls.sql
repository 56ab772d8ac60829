-- The walls bind the owner of a table too. What it may do there (migrate, back up, look for keys across organisations) is a policy
-- of its own, and so written down. A dump as the owner wants pg_dump --enable-row-security from here on.
do $$
declare
    tables regclass[] := (
        select array_agg(c.oid::regclass order by c.relname)
        from pg_class c
        where c.relnamespace = '${schema}'::regnamespace
          and c.relkind = 'r'
          and c.relrowsecurity);
    walled regclass;
    attempts integer := 0;
begin
    -- All tables at once, while processes of the version before are at work: whoever waits for one of them with another one in hand
    -- would be waited for. So this lets go of all before the server looks for a deadlock (after a second), and begins anew.
    perform set_config('lock_timeout', '300ms', true);
    loop
        begin
            execute format('lock table %s in access exclusive mode', array_to_string(tables, ', '));
            exit;
        exception when lock_not_available or deadlock_detected then
            attempts := attempts + 1;
            if attempts = 300 then
                raise;
            end if;
            perform pg_sleep(0.1);
        end;
    end loop;
    perform set_config('lock_timeout', '0', true);
    foreach walled in array tables
    loop
        execute format('alter table %s force row level security', walled);
        execute format(
            'create policy owner_sees_all on %s to %I using (true)',
            walled,
            (select pg_get_userbyid(relowner) from pg_class where oid = walled));
    end loop;
end
$$;
