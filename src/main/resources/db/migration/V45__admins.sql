-- Admins let programs, webhooks, another reader and other workspaces in, and make others managers; managers keep what is about orders.
-- Who was appointed until now, and who runs a Slack workspace, may all that they could.
alter table appointed_manager
    add column admin boolean not null default false;

update appointed_manager
set admin = manager;

alter table appointed_manager
    add check (manager or not admin);

update person
set role = 'ADMIN'
where role = 'MANAGER'
  and platform = 'SLACK';
