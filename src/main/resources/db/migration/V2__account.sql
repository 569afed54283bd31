-- A practice is a firm's workspace; its members sign in.
create table practice (
  id uuid primary key,
  name varchar(200) not null,
  created_at timestamp with time zone not null
);

create table member (
  id uuid primary key,
  practice_id uuid not null references practice (id),
  email varchar(254) not null unique,
  name varchar(200) not null,
  password_hash varchar(200) not null,
  role varchar(20) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create index member_practice on member (practice_id);

create table api_token (
  id uuid primary key,
  member_id uuid not null references member (id),
  name varchar(100) not null,
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version bigint not null
);
create index api_token_member on api_token (member_id);

-- The operator's one-time codes for setting up a practice.
create table setup_code (
  id uuid primary key,
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  version bigint not null
);

-- Counted attempts, shared by every instance.
create table attempt (
  bucket varchar(120) primary key,
  window_started_at timestamp with time zone not null,
  used integer not null
);
create index attempt_window on attempt (window_started_at);
