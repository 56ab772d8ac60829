-- What becomes of what resembles no deal in a channel: whoever is asked, or opened where that is plain.
alter table channel_setting
    add column new_orders text not null default 'ASKED' check (new_orders in ('ASKED', 'OPENED'));

-- It moves along with the channel. The function stays as it is but for the columns that it takes along.
do $$
declare
    before constant text not null := pg_get_functiondef('move_workspace'::regproc);
    after constant text not null := replace(before, 'language, attention', 'language, attention, new_orders');
begin
    if after = before then
        raise exception 'move_workspace takes no channel_setting along';
    end if;
    execute after;
end
$$;
