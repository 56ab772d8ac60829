-- Until when the hash of a screen is that of a link, which hangs one screen once; null: it is that of the screen itself. Those from before stay up.
alter table wall_screen add column link_ends_at timestamptz;
