-- Files of other systems become calls: what their columns mean, each import with its file and its report, what units reported.
create table import_mapping (
  id              bigint       not null auto_increment,
  name            varchar(40)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  version         int          not null,
  json            mediumtext   not null,
  created_at      datetime(6)  not null,
  created_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  created_by_name varchar(120) not null,
  constraint pk_import_mapping primary key (id),
  constraint uq_import_mapping_version unique (name, version)
);

-- The last key keeps one running import of a file by a mapping.
create table import_job (
  id              bigint       not null auto_increment,
  mapping_id      bigint       not null,
  sha256          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'of the file as it was sent',
  dry_run         bit(1)       not null,
  status          varchar(12)  not null,
  problem         varchar(60)  null comment 'why it failed',
  cancel_asked    bit(1)       not null,
  rows_read       bigint       not null comment 'where it goes on after a stop',
  rows_ignored    bigint       not null,
  rows_refused    bigint       not null,
  calls_new       bigint       not null,
  calls_changed   bigint       not null,
  calls_same      bigint       not null,
  asked_at        datetime(6)  not null,
  ended_at        datetime(6)  null,
  started_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  started_by_name varchar(120) not null,
  running_key     varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin
                  as (if(status = 'RUNNING', concat(mapping_id, ' ', sha256, ' ', dry_run + 0), null)) persistent,
  constraint pk_import_job primary key (id),
  constraint fk_import_job_mapping foreign key (mapping_id) references import_mapping (id),
  constraint uq_import_job_running unique (running_key),
  constraint ck_import_job_status check (status in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  constraint ck_import_job_ended check ((status = 'RUNNING') = (ended_at is null))
);
create index ix_import_job_status on import_job (status);

create table import_file_part (
  job_id bigint     not null,
  part   int        not null,
  bytes  mediumblob not null,
  constraint pk_import_file_part primary key (job_id, part),
  constraint fk_import_file_part_job foreign key (job_id) references import_job (id)
);

create table import_remark (
  id          bigint       not null auto_increment,
  job_id      bigint       not null,
  line        bigint       not null,
  column_name varchar(200) null,
  reason      varchar(24)  not null,
  constraint pk_import_remark primary key (id),
  constraint fk_import_remark_job foreign key (job_id) references import_job (id),
  constraint ck_import_remark_reason check (reason in ('COLUMN_COUNT', 'KEY_MISSING', 'REQUIRED', 'TOO_LONG', 'BAD_CHARACTER',
    'NOT_A_CHOICE', 'NOT_A_NUMBER', 'OUT_OF_RANGE', 'HALF_A_POINT', 'PHONE_UNREADABLE', 'TIME_UNREADABLE', 'TIME_DOES_NOT_EXIST',
    'TIME_NOT_BELIEVABLE', 'TIME_TWICE'))
);

-- The calls an import has met: the first row of a call counts it, every further one adds to it.
create table import_call (
  job_id      bigint      not null,
  external_id varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  new_call    bit(1)      not null,
  changed     bit(1)      not null,
  constraint pk_import_call primary key (job_id, external_id),
  constraint fk_import_call_job foreign key (job_id) references import_job (id)
);

-- What an import last gave a call, so that the next one can tell what is new.
create table imported_call (
  call_id      bigint      not null,
  fingerprint  varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  call_version int         not null comment 'of the call after it; a higher one says that people changed the call since',
  constraint pk_imported_call primary key (call_id),
  constraint fk_imported_call_call foreign key (call_id) references crisis_call (id)
);

create table unit_time (
  id      bigint      not null auto_increment,
  call_id bigint      not null,
  unit    varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  status  varchar(16) not null,
  at      datetime(6) not null,
  constraint pk_unit_time primary key (id),
  constraint uq_unit_time unique (call_id, unit, status, at),
  constraint fk_unit_time_call foreign key (call_id) references crisis_call (id),
  constraint ck_unit_time_status check (status in ('ASSIGNED', 'ENROUTE', 'STAGED', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION', 'AVAILABLE'))
);

-- What another system closed without one of the city's dispositions; nobody chooses it here.
insert into code (list, code, common_code, label_en, label_es, valid_from, valid_to, sort) values
('disposition', 'closed_elsewhere', null, 'Closed in another system', 'Cerrado en otro sistema', '2000-01-01', '2000-01-01', 900);
