-- Who saw, opened, released, renewed: written once, never changed.
create table access_entry (
  id uuid primary key,
  happened_at timestamp with time zone not null,
  practice_id uuid not null,
  round_id uuid,
  actor_kind varchar(20) not null,
  actor_id uuid,
  actor_name varchar(200) not null,
  action varchar(60) not null,
  detail varchar(500) not null
);
create index access_entry_round on access_entry (round_id, happened_at);
create index access_entry_practice on access_entry (practice_id, happened_at);
