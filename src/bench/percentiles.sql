-- Fills an embedded database for percentiles.sh: :rounds firms with one released round each, nine in ten of them of the first
-- practice and the others of a second one; all take part in the counts of all practices. Read by H2's RunScript.
set @practice (select id from practice limit 1);
set @other random_uuid();
set @member (select id from member limit 1);
set @colleague random_uuid();

insert into practice (id, name, created_at) values (@other, 'Another', current_timestamp);
insert into member (id, practice_id, email, name, password_hash, role, created_at, version)
values (@colleague, @other, 'other@example.org', 'Oda Other', '-', 'OWNER', current_timestamp, 0);

insert into client (id, practice_id, keeper_id, name, search_name, archived, created_at, changed_at, version)
select random_uuid(), case mod(x, 10) when 0 then @other else @practice end, case mod(x, 10) when 0 then @colleague else @member end,
  'Firm ' || x, 'firm ' || x, false, current_timestamp, current_timestamp, 0
from system_range(1, :rounds) n (x);

insert into assessment_round (id, client_id, practice_id, lead_member_id, status, urgency, strategy, language, release_mode,
  instrument, catalogue, algorithm, disclosure, created_at, launched_at, completed_at, released_at, link_days, version)
select random_uuid(), c.id, c.practice_id, c.keeper_id, 'RELEASED', 5, 'UNKNOWN', 'en', 'FACILITATED', 'cmo-cio-1', 'catalogue-1', 1,
  'disclosure-2', current_timestamp, current_timestamp, current_timestamp, current_timestamp, 90, 0
from client c;

insert into scorecard (id, round_id, edition, instrument, algorithm, catalogue, created_at, content, risk_perspective, risk_goals,
  risk_accountability, risk_structure)
select random_uuid(), r.id, 1, r.instrument, r.algorithm, r.catalogue, r.created_at, '{}', cast(rand() * 100 as integer),
  cast(rand() * 100 as integer), cast(rand() * 100 as integer), cast(rand() * 100 as integer)
from assessment_round r;

insert into benchmark_share (client_id, shared_at) select id, current_timestamp from client;

analyze;
