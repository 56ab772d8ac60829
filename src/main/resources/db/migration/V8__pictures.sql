-- Which celebrations of an organisation come with a picture, and the addresses of its own pictures; none: Wonce draws them.
alter table organisation
    add column pictures text not null default 'ORDERS' check (pictures in ('ALWAYS', 'ORDERS', 'NEVER')),
    add column own_pictures text[] not null default '{}';
