-- When the owner last chose how long answers are kept: nothing goes within 30 days of it.
alter table practice add column retention_changed_at timestamp with time zone;
