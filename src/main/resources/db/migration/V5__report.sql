-- A scorecard as it was computed, with its versions; number for number what the API says.
create table scorecard (
  id uuid primary key,
  round_id uuid not null references assessment_round (id),
  edition integer not null,
  instrument varchar(40) not null,
  algorithm integer not null,
  catalogue varchar(40) not null,
  created_at timestamp with time zone not null,
  content varchar(200000) not null,
  unique (round_id, edition)
);
