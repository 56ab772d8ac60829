-- Installations under way, each known to one browser. Without walls: it is nobody's row before the workspace is somebody's.
create table install_state (
    state text not null,
    joins uuid references organisation,
    ends_at timestamptz not null,
    primary key (state)
);

create index install_state_end on install_state (ends_at);

grant select, insert, delete on install_state to ${app};
