-- Warnings of what officers hold: addresses of the police beside those of the city, and letters to them.
alter table lapse_reader
  add column side varchar(8) not null default 'CITY' comment 'whose address it is',
  drop index uq_lapse_reader,
  add constraint uq_lapse_reader unique (side, email),
  add constraint ck_lapse_reader_side check (side in ('CITY', 'POLICE'));
alter table lapse_reader alter column side drop default;

alter table lapse_notice
  modify column agency_id bigint null comment 'null where the holder is an officer',
  add column to_police int not null default 0 after to_agency;
alter table lapse_notice alter column to_police drop default;

alter table letter
  drop constraint ck_letter_scope,
  add constraint ck_letter_scope check (scope in ('OWN_RECORD', 'AGENCY', 'POLICE', 'PROGRAMME'));
