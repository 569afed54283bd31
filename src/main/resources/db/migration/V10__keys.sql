-- An executive's two keys: the release of a self-serve round, and the marks for the CEO. Turned back they are null again.
alter table seat add column release_key_turned_at timestamp with time zone;
alter table seat add column ceo_marks_key_turned_at timestamp with time zone;
