-- What a person chose to be addressed in: a language tag, or nothing chosen.
alter table member add column language varchar(20);
alter table seat add column language varchar(20);
