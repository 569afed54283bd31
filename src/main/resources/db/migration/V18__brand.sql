-- How a practice looks: its accents on light and on dark paper, and its logo as it was made safe.
create table practice_brand (
  practice_id uuid primary key references practice (id) on delete cascade,
  hash varchar(64) not null,
  accent varchar(7),
  accent_dark varchar(7),
  logo bytea,
  logo_type varchar(20),
  changed_at timestamp with time zone not null
);
create index practice_brand_hash on practice_brand (hash);
