-- An organisation celebrates in at most one channel of each platform: the n-th channel is on the n-th platform.
alter table organisation
    add column celebration_platforms text[] not null default '{}',
    add column celebration_channels text[] not null default '{}';

update organisation
set celebration_platforms = array[celebration_platform], celebration_channels = array[celebration_channel]
where celebration_channel is not null;

alter table organisation
    drop column celebration_platform,
    drop column celebration_channel,
    add constraint celebration_channel_on_platform
        check (cardinality(celebration_platforms) = cardinality(celebration_channels));

-- A deal's milestone is celebrated once on each platform. What was celebrated before stands on one.
update slot s
set slot = s.slot || ':' || o.platform
from outbox o
where s.slot like 'celebration:%'
  and o.organisation_id = s.organisation_id
  and o.seq = s.posted;
