-- What an owner decides for the whole practice; the row is locked while members come and go.
alter table practice add column clients_seen varchar(20) default 'ALL' not null;
alter table practice add column version bigint default 0 not null;

-- A deactivated member keeps the name that logs and rounds show, and opens nothing.
alter table member add column deactivated_at timestamp with time zone;
alter table member add column last_seen_at timestamp with time zone;

-- An invitation to become a member; only the hash of its link is kept.
create table member_invitation (
  id uuid primary key,
  practice_id uuid not null references practice (id),
  email varchar(254) not null,
  role varchar(20) not null,
  invited_by uuid not null references member (id),
  secret_hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_by uuid references member (id),
  accepted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  version bigint not null
);
create index member_invitation_practice on member_invitation (practice_id, created_at);

-- Who looks after a client: so far whoever led its newest round, or else the practice's oldest owner.
alter table client add column keeper_id uuid;
update client set keeper_id = coalesce(
  (select r.lead_member_id from assessment_round r where r.client_id = client.id order by r.created_at desc, r.id limit 1),
  (select m.id from member m where m.practice_id = client.practice_id and m.role = 'OWNER' order by m.created_at, m.id limit 1));
alter table client alter column keeper_id set not null;
alter table client add constraint client_keeper foreign key (keeper_id) references member (id);
create index client_keeper on client (keeper_id);
create index assessment_round_lead on assessment_round (lead_member_id, client_id);

-- To which lead consultant a person has opened their answers, and what they say to another one.
alter table seat add column named_lead_id uuid references member (id);
alter table seat add column lead_answer varchar(20);
update seat set named_lead_id = (select r.lead_member_id from assessment_round r where r.id = seat.round_id)
  where consented_at is not null;

-- The practice's own log, without the rounds'.
create index access_entry_audit on access_entry (practice_id, round_id, happened_at);
