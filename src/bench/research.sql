-- Fills an embedded database for tables.sh: the one released round is copied :rounds times, five rounds a firm, and both its
-- executives agree to research. Read by H2's RunScript.
set @practice (select id from practice limit 1);
set @member (select id from member limit 1);
set @round (select id from assessment_round limit 1);
set @cmo (select id from seat where role = 'CMO' limit 1);
set @cio (select id from seat where role = 'CIO' limit 1);

insert into client (id, practice_id, keeper_id, name, search_name, archived, created_at, changed_at, version)
select random_uuid(), @practice, @member, 'Firm ' || x, 'firm ' || x, false, current_timestamp, current_timestamp, 0
from system_range(1, :rounds / 5) n (x);

insert into assessment_round (id, client_id, practice_id, lead_member_id, status, urgency, strategy, language, release_mode,
  instrument, catalogue, algorithm, disclosure, created_at, launched_at, completed_at, released_at, link_days, version)
select random_uuid(), c.id, @practice, @member, 'ARCHIVED', 9, 'UNKNOWN', 'en', 'FACILITATED', 'cmo-cio-1', 'catalogue-1', 1,
  'disclosure-2', dateadd(day, -90 * x, current_timestamp), current_timestamp, current_timestamp, current_timestamp, 90, 0
from client c, system_range(1, 5) n (x) where c.name like 'Firm %';

insert into seat (id, round_id, role, person_name, blind_spots_for_pair, revision, version, consented_at, submitted_at,
  consented_disclosure, research_agreed_at)
select random_uuid(), r.id, s.role, s.person_name, false, 0, 0, current_timestamp, current_timestamp, 'disclosure-2',
  current_timestamp
from assessment_round r, (values ('CMO', 'Ada Marsh'), ('CIO', 'Ben Ito')) s (role, person_name) where r.id <> @round;

insert into answer (seat_id, field, content, revision, page_load, kept_at)
select s.id, a.field, a.content, 1, 'bench', current_timestamp
from seat s join answer a on a.seat_id = case s.role when 'CMO' then @cmo else @cio end where s.round_id <> @round;

insert into scorecard (id, round_id, edition, instrument, algorithm, catalogue, created_at, content)
select random_uuid(), r.id, 1, k.instrument, k.algorithm, k.catalogue, k.created_at, k.content
from assessment_round r, scorecard k where k.round_id = @round and r.id <> @round;

analyze;
