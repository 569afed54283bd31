-- How long a practice keeps answers.
alter table practice add column retention_months integer default 24 not null;

-- When a round was cut down to the bands of its four sources.
alter table assessment_round add column reduced_at timestamp with time zone;
create index assessment_round_retention on assessment_round (practice_id, reduced_at, created_at);

-- When the person who sat here had everything erased.
alter table seat add column erased_at timestamp with time zone;

-- What stays of a report after an erasure, or at the end of retention. Held for the other executive's word until
-- held_until, and open to nobody while it is; null once it may stay.
create table source_band (
  round_id uuid not null,
  source varchar(20) not null,
  band varchar(20) not null,
  firm boolean not null,
  held_until timestamp with time zone,
  primary key (round_id, source)
);
create index source_band_held on source_band (held_until);

-- That something was erased: never what, and never whose.
create table erasure_receipt (
  id uuid primary key,
  number varchar(40) not null unique,
  practice_id uuid not null,
  kind varchar(20) not null,
  asked_by varchar(20) not null,
  erased_at timestamp with time zone not null,
  counts varchar(4000) not null
);
create index erasure_receipt_practice on erasure_receipt (practice_id, erased_at);
