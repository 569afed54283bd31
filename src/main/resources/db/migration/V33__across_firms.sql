-- The ratings as whole numbers, rounded down as they are shown, for counting across firms without reading every scorecard.
-- Earlier scorecards have none: their rounds were begun before people were told that anything is counted.
alter table scorecard add column risk_perspective integer;
alter table scorecard add column risk_goals integer;
alter table scorecard add column risk_accountability integer;
alter table scorecard add column risk_structure integer;

-- What is told of a pool of firms: of one practice, or (id of zeros) of all practices that let clients take part. It is made anew
-- only when it differs from what was told before by enough firms, so that no two tellings give one firm away.
create table benchmark (
  pool uuid primary key,
  published_at timestamp with time zone not null,
  firms integer not null,
  content varchar(40000) not null
);

-- Which firms a pool was told of, with what; for telling how many are other now.
create table benchmark_firm (
  pool uuid not null references benchmark (pool) on delete cascade,
  client_id uuid not null references client (id) on delete cascade,
  risks varchar(40) not null,
  primary key (pool, client_id)
);
create index benchmark_firm_client on benchmark_firm (client_id);

-- How many firms of each practice the pool of all practices was told of.
create table benchmark_practice (
  practice_id uuid primary key references practice (id) on delete cascade,
  firms integer not null
);

-- Clients that an owner lets be counted among those of all practices.
create table benchmark_share (
  client_id uuid primary key references client (id) on delete cascade,
  shared_at timestamp with time zone not null
);

-- How consistently the questions measure, from a hundred pairs on; without any pair in it.
create table reliability (
  instrument varchar(40) not null,
  scale varchar(60) not null,
  computed_at timestamp with time zone not null,
  pairs integer not null,
  alpha double precision not null,
  low double precision not null,
  high double precision not null,
  error double precision not null,
  primary key (instrument, scale)
);
