-- Clients are filtered by who looks after them, not by who leads their newest round.
drop index client_by_lead;
alter table client drop column newest_lead_id;
create index client_by_keeper on client (practice_id, archived, keeper_id, search_name, id);
