-- In the direction in which it is read: H2 uses an index for an order only where the two agree.
drop index client_by_change;
create index client_by_change on client (practice_id, archived, changed_at desc, id desc);
