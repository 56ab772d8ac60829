-- How often a rate was taken out and that not taken back: it stays out until each of them was.
alter table removed_rate
    add column removals integer not null default 1;

grant update on removed_rate to ${app};
