-- The link went to its person by mail; otherwise somebody hands it over.
alter table seat_link add column mailed boolean default false not null;
update seat_link set mailed = true where exists (
  select 1 from letter where letter.subject_id = seat_link.seat_id and letter.kind in ('invitation', 'link')
    and letter.posted_at = seat_link.created_at);
