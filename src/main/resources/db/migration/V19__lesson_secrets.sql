-- Under what an organisation's lessons are kept: a dump without this table does not tell whether a word was among those of a message. Drawn at random
-- (122 bits) with the first lesson of a message that is not kept itself.
create table lesson_secret (
    organisation_id uuid primary key references organisation,
    secret uuid not null default gen_random_uuid()
);

alter table lesson_secret enable row level security;
create policy own_rows on lesson_secret using (organisation_id = nullif(current_setting('wonce.organisation', true), '')::uuid);
grant select, insert on lesson_secret to ${app};

-- What was kept of such messages before, without a secret, is forgotten: it could be tested against a dictionary. Lessons of messages that are kept
-- hold no keys and stay.
delete from lesson
where cardinality(keys) > 0;
