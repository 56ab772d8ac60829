-- What a channel was told last of what published orders are worth, so that it is told once, and what was cut off next time.
alter table told_restatement
    add column worth text not null default '';

-- Whether an edit of a message arrived is asked whenever another one waits.
create index outbox_edits on outbox (organisation_id, edits, seq) where edits is not null;
