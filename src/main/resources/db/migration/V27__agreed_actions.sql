-- What a pair has agreed to do once its report is released: who moves, until when, and what came of it.
create table agreed_action (
  id uuid primary key,
  practice_id uuid not null,
  round_id uuid not null,
  place integer not null,
  mechanism varchar(40),
  title varchar(200) not null,
  who varchar(20) not null,
  other_name varchar(200),
  due date,
  status varchar(20) not null,
  begun_at timestamp with time zone,
  note varchar(1000),
  noted_by uuid,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  remind_at timestamp with time zone,
  version bigint not null,
  constraint agreed_action_round foreign key (round_id) references assessment_round (id)
);
create index agreed_action_of_round on agreed_action (round_id, place);
create index agreed_action_to_remind on agreed_action (remind_at);
create index agreed_action_by_member on agreed_action (written_by);
