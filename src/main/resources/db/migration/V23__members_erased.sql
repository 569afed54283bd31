-- A member who was erased is replaced by a row without a name, which rounds and consents can go on pointing at.
alter table member add column erased_at timestamp with time zone;

-- When a member who left asked an owner to have them erased.
alter table member add column erasure_asked_at timestamp with time zone;

-- Letters whose time is over are found by when they were sent or given up.
create index letter_settled on letter (settled_at);
