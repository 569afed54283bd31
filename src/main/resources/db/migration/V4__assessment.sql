create table client (
  id uuid primary key,
  practice_id uuid not null references practice (id),
  name varchar(200) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create index client_practice on client (practice_id, name);

-- One assessment of one pair; instrument, catalogue, algorithm and disclosure plan are pinned for good.
create table assessment_round (
  id uuid primary key,
  client_id uuid not null references client (id),
  practice_id uuid not null references practice (id),
  lead_member_id uuid not null references member (id),
  status varchar(20) not null,
  strategy varchar(20) not null,
  language varchar(20) not null,
  release_mode varchar(20) not null,
  due date,
  instrument varchar(40) not null,
  catalogue varchar(40) not null,
  algorithm integer not null,
  disclosure varchar(40) not null,
  created_at timestamp with time zone not null,
  launched_at timestamp with time zone,
  completed_at timestamp with time zone,
  released_at timestamp with time zone,
  marks_released_at timestamp with time zone,
  closed_at timestamp with time zone,
  import_obtained_by varchar(200),
  import_consent_date date,
  version bigint not null
);
create index assessment_round_client on assessment_round (client_id, created_at);
create index assessment_round_practice on assessment_round (practice_id, created_at);

create table seat (
  id uuid primary key,
  round_id uuid not null references assessment_round (id),
  role varchar(3) not null,
  person_name varchar(200) not null,
  email varchar(254),
  invited_at timestamp with time zone,
  opened_at timestamp with time zone,
  consented_at timestamp with time zone,
  consented_disclosure varchar(40),
  blind_spots_for_pair boolean not null,
  code_hash varchar(200),
  submitted_at timestamp with time zone,
  receipt varchar(20),
  declined_at timestamp with time zone,
  pace_confirmed_at timestamp with time zone,
  revision bigint not null,
  version bigint not null,
  unique (round_id, role)
);

-- Personal links; only the hash of the secret is kept.
create table seat_link (
  id uuid primary key,
  seat_id uuid not null references seat (id),
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  redeemed_at timestamp with time zone,
  ended_at timestamp with time zone,
  version bigint not null
);
create index seat_link_seat on seat_link (seat_id);

-- Devices that a person has opened the seat on.
create table seat_device (
  id uuid primary key,
  seat_id uuid not null references seat (id),
  secret_hash varchar(64) not null unique,
  label varchar(100) not null,
  added_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null
);
create index seat_device_seat on seat_device (seat_id);

-- One row a field; the revision is the seat's counter at the moment of keeping, the page load the page that kept it.
create table answer (
  seat_id uuid not null references seat (id),
  field varchar(60) not null,
  content varchar(8000) not null,
  revision bigint not null,
  page_load varchar(40) not null,
  kept_at timestamp with time zone not null,
  primary key (seat_id, field)
);

-- How long a page took, for the second look that its author is offered.
create table page_pace (
  seat_id uuid not null references seat (id),
  page varchar(60) not null,
  millis bigint not null,
  questions integer not null,
  primary key (seat_id, page)
);

-- Answers of the API to creating calls, encrypted under what only the caller holds.
create table idempotent_call (
  id varchar(64) primary key,
  body_hash varchar(64) not null,
  status integer not null,
  answer varchar(40000) not null,
  created_at timestamp with time zone not null
);
create index idempotent_call_created on idempotent_call (created_at);
