-- Who did what, and who saw what. The application's account may insert and read here and nothing else (config/mariadb/accounts.sql).
create table ${trail}.audit_entry (
  id             bigint       not null auto_increment,
  at             datetime(6)  not null,
  subject        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  actor_name     varchar(120) not null,
  roles          varchar(200) not null,
  organisation   varchar(80)  not null,
  channel        varchar(8)   not null,
  act            varchar(120) not null,
  subject_type   varchar(24)  not null,
  subject_number varchar(64)  null,
  outcome        varchar(8)   not null,
  problem        varchar(60)  null,
  changes        longtext     null check (changes is null or json_valid(changes)),
  request        varchar(40)  not null,
  constraint pk_audit_entry primary key (id),
  constraint ck_audit_entry_channel check (channel in ('WEB', 'REST', 'JOB')),
  constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED'))
);
create index ix_audit_entry_at on ${trail}.audit_entry (at, id);
create index ix_audit_entry_subject on ${trail}.audit_entry (subject, id);
create index ix_audit_entry_on on ${trail}.audit_entry (subject_number, id);
