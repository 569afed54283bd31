-- What a list of clients searches, filters and sorts by stands with the client: its name in small letters, and where its
-- newest round stands. A page of the list then reads as many rows as it shows, however many there are.
alter table client add column search_name varchar(600);
alter table client add column archived boolean default false not null;
alter table client add column changed_at timestamp with time zone;
alter table client add column newest_round_id uuid;
alter table client add column newest_begun timestamp with time zone;
alter table client add column newest_status varchar(20);
alter table client add column newest_due date;
alter table client add column newest_lead_id uuid;

update client set search_name = lower(name), changed_at = created_at;
update client set newest_round_id = (select r.id from assessment_round r where r.client_id = client.id
  order by r.created_at desc, r.id desc limit 1);
update client set
  newest_begun = (select r.created_at from assessment_round r where r.id = newest_round_id),
  newest_status = (select r.status from assessment_round r where r.id = newest_round_id),
  newest_due = (select r.due from assessment_round r where r.id = newest_round_id),
  newest_lead_id = (select r.lead_member_id from assessment_round r where r.id = newest_round_id)
where newest_round_id is not null;

alter table client alter column search_name set not null;
alter table client alter column changed_at set not null;
drop index client_practice;
create index client_by_name on client (practice_id, archived, search_name, id);
create index client_by_change on client (practice_id, archived, changed_at, id);
create index client_by_due on client (practice_id, archived, newest_due, id);
create index client_by_status on client (practice_id, archived, newest_status, search_name, id);
create index client_by_lead on client (practice_id, archived, newest_lead_id, search_name, id);

-- The round before, for the trend; for how many days its links work; how urgently a round wants its lead, the lower the sooner.
alter table assessment_round add column follows_id uuid;
alter table assessment_round add constraint assessment_round_follows foreign key (follows_id)
  references assessment_round (id) on delete set null;
alter table assessment_round add column link_days integer default 90 not null;
alter table assessment_round add column urgency integer default 9 not null;
update assessment_round set urgency = case status when 'COMPLETE' then 1 when 'COLLECTING' then 3 when 'DRAFT' then 4
  when 'RELEASED' then 5 else 9 end;
update assessment_round set urgency = 2 where status = 'COLLECTING'
  and id in (select s.round_id from seat s where s.declined_at is not null and s.role <> 'CEO');
create index assessment_round_urgency on assessment_round (lead_member_id, urgency, due, id);
create index assessment_round_follows on assessment_round (follows_id);

-- Which person in a row sits there: a form that knew somebody else is out of date.
alter table seat add column occupancy integer default 1 not null;
