-- A withdrawn announcement may still uphold a deal: what rested on it alone stands until somebody decides about it.
alter table announcement
    drop constraint announcement_check,
    add constraint announcement_placed check (
        case placement
            when 'ON' then deal is not null
            when 'WITHDRAWN' then true
            else deal is null
        end);
