-- That an executive lets the answers of this round be used for research, under a pseudonym; taken back it is null again.
alter table seat add column research_agreed_at timestamp with time zone;

-- When a round last went out for research.
alter table assessment_round add column research_exported_at timestamp with time zone;

-- Practices whose owner has confirmed that rounds may be used for research.
create table research_pool (
  practice_id uuid primary key references practice (id) on delete cascade,
  confirmed_at timestamp with time zone not null
);

-- The installation's own key, from which pseudonyms are made: one row.
create table research_key (
  id integer primary key,
  secret varchar(64) not null
);
