-- Where a practice's clients usually are: new rounds begin with it. Null while nobody has said.
alter table practice add column time_zone varchar(60);
