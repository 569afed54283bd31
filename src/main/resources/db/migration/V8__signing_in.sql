-- Browsers in which a member has signed in before; only the hash of their cookie is kept.
create table known_browser (
  id uuid primary key,
  member_id uuid not null references member (id) on delete cascade,
  secret_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  unique (secret_hash, member_id)
);
create index known_browser_member on known_browser (member_id);
create index known_browser_used on known_browser (last_used_at);

-- Who has asked for a way back in, known or not: answered within seconds, then deleted.
create table recovery_request (
  id uuid primary key,
  email varchar(254) not null,
  language varchar(20) not null,
  created_at timestamp with time zone not null
);
create index recovery_request_created on recovery_request (created_at);

-- One-time links for choosing a new password; only the hash of their secret is kept.
create table recovery_link (
  id uuid primary key,
  member_id uuid not null references member (id) on delete cascade,
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index recovery_link_member on recovery_link (member_id);
create index recovery_link_expires on recovery_link (expires_at);

-- New addresses that their members have not confirmed yet.
create table address_change (
  id uuid primary key,
  member_id uuid not null references member (id) on delete cascade,
  email varchar(254) not null,
  secret_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null
);
create index address_change_member on address_change (member_id);
create index address_change_expires on address_change (expires_at);

-- Passkeys: the public half of a key that stays with its member. The credential's id is in base64url.
create table passkey (
  id uuid primary key,
  member_id uuid not null references member (id) on delete cascade,
  name varchar(100) not null,
  credential_id varchar(1400) not null unique,
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  transports varchar(200) not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  attestation_object bytea not null,
  client_data bytea not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone
);
create index passkey_member on passkey (member_id, created_at);
