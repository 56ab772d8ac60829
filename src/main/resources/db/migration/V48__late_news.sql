-- When a milestone was news: when it was recorded, where it was still fresh enough to be celebrated then, else when it was reached.
alter table deal_milestone add column news_at timestamptz;

update deal_milestone set news_at = reached_at;

alter table deal_milestone alter column news_at set not null;

create index deal_milestone_news on deal_milestone (organisation_id, news_at);
