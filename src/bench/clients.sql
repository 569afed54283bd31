-- Fills an embedded database for clients.sh: :clients clients of the first practice, five rounds each, two people a round.
-- Read by H2's RunScript. The newest round of a client stands in any state; the four before it are over.
set @practice (select id from practice limit 1);
set @member (select id from member limit 1);

insert into client (id, practice_id, keeper_id, name, search_name, archived, created_at, changed_at, version)
select random_uuid(), @practice, @member, 'Firm ' || x || ' Trading', 'firm ' || x || ' trading', false,
  dateadd(day, -mod(x, 900), current_timestamp), dateadd(minute, -x, current_timestamp), 0
from system_range(1, :clients) n (x);

insert into assessment_round (id, client_id, practice_id, lead_member_id, status, urgency, strategy, language, release_mode,
  due, instrument, catalogue, algorithm, disclosure, created_at, launched_at, link_days, version)
select random_uuid(), c.id, @practice, @member, 'ARCHIVED', 9, 'UNKNOWN', 'en', 'FACILITATED', null, 'cmo-cio-1',
  'catalogue-1', 1, 'disclosure-1', dateadd(day, n.x * 90 - 450, c.created_at), dateadd(day, n.x * 90 - 450, c.created_at), 90, 0
from client c, system_range(1, 4) n (x);

-- The second letter of an id is as good as a die.
insert into assessment_round (id, client_id, practice_id, lead_member_id, status, urgency, strategy, language, release_mode,
  due, instrument, catalogue, algorithm, disclosure, created_at, launched_at, link_days, version)
select random_uuid(), c.id, @practice, @member, case substring(cast(c.id as varchar) from 2 for 1)
    when '0' then 'DRAFT' when '1' then 'DRAFT' when '2' then 'COLLECTING' when '3' then 'COLLECTING'
    when '4' then 'COLLECTING' when '5' then 'COMPLETE' when '6' then 'RELEASED' else 'ARCHIVED' end, 9, 'UNKNOWN', 'en',
  'FACILITATED', dateadd(day, mod(extract(second from c.changed_at), 60), current_date), 'cmo-cio-1', 'catalogue-1', 1,
  'disclosure-1', c.created_at, c.created_at, 90, 0
from client c;
update assessment_round set urgency = case status when 'COMPLETE' then 1 when 'COLLECTING' then 3 when 'DRAFT' then 4
  when 'RELEASED' then 5 else 9 end;

update client set newest_begun = created_at,
  newest_round_id = (select r.id from assessment_round r where r.client_id = client.id and r.created_at = client.created_at),
  newest_status = (select r.status from assessment_round r where r.client_id = client.id and r.created_at = client.created_at),
  newest_due = (select r.due from assessment_round r where r.client_id = client.id and r.created_at = client.created_at);

insert into seat (id, round_id, role, person_name, invited_at, blind_spots_for_pair, revision, version)
select random_uuid(), r.id, s.role, s.person_name, r.created_at, false, 0, 0
from assessment_round r, (values ('CMO', 'Ada Marsh'), ('CIO', 'Ben Ito')) s (role, person_name);

insert into seat_link (id, seat_id, secret_hash, created_at, expires_at, version)
select random_uuid(), s.id, rawtohex(secure_rand(32)), s.invited_at, dateadd(day, 180, s.invited_at), 0 from seat s;

insert into access_entry (id, happened_at, practice_id, round_id, actor_kind, actor_id, actor_name, action, detail)
select random_uuid(), dateadd(minute, n.x, r.created_at), @practice, r.id, 'member', @member, 'Olga Ode', 'link-made', 'cmo'
from assessment_round r, system_range(1, 5) n (x);

analyze;
