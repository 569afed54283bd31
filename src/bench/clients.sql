-- Fills an embedded database for clients.sh: :clients clients of the first practice, five rounds each, two people a round.
-- Read by H2's RunScript. The newest round of a client stands in each state in turn; the four before it are over.
set @practice (select id from practice limit 1);
set @member (select id from member limit 1);

insert into client (id, practice_id, keeper_id, name, search_name, archived, created_at, changed_at, version)
select random_uuid(), @practice, @member, 'Firm ' || x || ' Trading', 'firm ' || x || ' trading', false,
  dateadd(day, -mod(x, 900), current_timestamp), dateadd(minute, -x, current_timestamp), 0
from system_range(1, :clients);

insert into assessment_round (id, client_id, practice_id, lead_member_id, status, urgency, strategy, language, release_mode,
  due, instrument, catalogue, algorithm, disclosure, created_at, launched_at, link_days, version)
select random_uuid(), c.id, @practice, @member, 'ARCHIVED', 9, 'UNKNOWN', 'en', 'FACILITATED', null, 'cmo-cio-1',
  'catalogue-1', 1, 'disclosure-1', dateadd(day, n.x * 90 - 450, c.created_at), dateadd(day, n.x * 90 - 450, c.created_at), 90, 0
from client c, system_range(1, 5) n;

update client set newest_round_id = (select r.id from assessment_round r where r.client_id = client.id
  order by r.created_at desc limit 1);
update client set newest_begun = (select r.created_at from assessment_round r where r.id = newest_round_id),
  newest_status = array_get(array['DRAFT', 'COLLECTING', 'COMPLETE', 'RELEASED', 'ARCHIVED'],
    1 + mod(cast(substring(name from 6 for position(' ' in substring(name from 6)) - 1) as integer), 5)),
  newest_due = dateadd(day, mod(cast(substring(name from 6 for position(' ' in substring(name from 6)) - 1) as integer), 60),
    current_date);
update assessment_round r set status = (select c.newest_status from client c where c.newest_round_id = r.id),
  due = (select c.newest_due from client c where c.newest_round_id = r.id)
where r.id in (select newest_round_id from client);
update assessment_round set urgency = case status when 'COMPLETE' then 1 when 'COLLECTING' then 3 when 'DRAFT' then 4
  when 'RELEASED' then 5 else 9 end;

insert into seat (id, round_id, role, person_name, invited_at, blind_spots_for_pair, revision, version)
select random_uuid(), r.id, s.role, s.person_name, r.created_at, false, 0, 0
from assessment_round r, (values ('CMO', 'Ada Marsh'), ('CIO', 'Ben Ito')) s (role, person_name);

insert into seat_link (id, seat_id, secret_hash, created_at, expires_at, version)
select random_uuid(), s.id, rawtohex(secure_rand(32)), s.invited_at, dateadd(day, 180, s.invited_at), 0 from seat s;

insert into access_entry (id, happened_at, practice_id, round_id, actor_kind, actor_id, actor_name, action, detail)
select random_uuid(), dateadd(minute, n.x, r.created_at), @practice, r.id, 'member', @member, 'Olga Ode', 'link-made', 'cmo'
from assessment_round r, system_range(1, 5) n;

analyze;
