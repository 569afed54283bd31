-- In whose office hours a letter may arrive, where it does not matter at once.
alter table letter add column day_zone varchar(60);

-- When a round's people are reminded, and in whose time zone.
alter table assessment_round add column time_zone varchar(60) default 'UTC' not null;
alter table assessment_round add column reminders varchar(20) default 'NONE' not null;

-- The address that the person saw when they agreed: only there goes a code for a forgotten resume code.
alter table seat add column consented_email varchar(254);
alter table seat add column reminded_at timestamp with time zone;
alter table seat add column remind_at timestamp with time zone;
create index seat_remind on seat (remind_at);

-- A one-time code on its way to somebody who has forgotten the resume code; at most one a seat.
create table resume_reset (
  seat_id uuid primary key references seat (id),
  code_hash varchar(200) not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
