-- The outbox: a letter is written in the transaction that causes it and sent afterwards. What it says (facts, link) is
-- emptied once it is sent or given up.
create table letter (
  id uuid primary key,
  practice_id uuid not null,
  subject_id uuid,
  kind varchar(40) not null,
  address varchar(254) not null,
  recipient varchar(200) not null,
  language varchar(20) not null,
  facts varchar(8000) not null,
  link varchar(1000),
  once_key varchar(200) unique,
  status varchar(20) not null,
  posted_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null,
  fault varchar(40),
  settled_at timestamp with time zone
);
create index letter_due on letter (status, due_at);
create index letter_practice on letter (practice_id, status, posted_at);
create index letter_subject on letter (subject_id, posted_at);
