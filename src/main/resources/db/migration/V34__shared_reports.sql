-- A link by which somebody outside of a round reads its released report: up to a level, until a day. The link and the
-- code are kept as hashes alone. One that is made for the marks shows them only while both executives agree to it.
create table report_share (
  id uuid primary key,
  practice_id uuid not null,
  round_id uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  for_whom varchar(200) not null,
  level varchar(20) not null,
  language varchar(20) not null,
  secret_hash varchar(64) not null unique,
  code_hash varchar(200),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  cmo_agreed_at timestamp with time zone,
  cio_agreed_at timestamp with time zone,
  views integer not null,
  first_viewed_at timestamp with time zone,
  last_viewed_at timestamp with time zone,
  version bigint not null,
  constraint report_share_round foreign key (round_id) references assessment_round (id)
);
create index report_share_of_round on report_share (round_id, made_at);
create index report_share_by_member on report_share (made_by);

-- A browser in which such a link has been opened, for a few hours; of the reader nothing else is kept.
create table share_visit (
  id uuid primary key,
  share_id uuid not null,
  secret_hash varchar(64) not null,
  opened_at timestamp with time zone not null,
  constraint share_visit_share foreign key (share_id) references report_share (id)
);
create index share_visit_of_share on share_visit (share_id, opened_at);
