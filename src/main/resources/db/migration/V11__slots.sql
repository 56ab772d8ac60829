-- A slot names its post as it reserves it: both rows are written by one statement.
grant usage on sequence outbox_seq_seq to ${app};
