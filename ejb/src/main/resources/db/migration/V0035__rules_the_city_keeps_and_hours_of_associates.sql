-- The rules of credentials are changed by the city, and it stays on record who changed what; hours that associates practise under supervision.
-- Hours of practice for one hour of supervision: NCSWCLB, Compliance Information (https://ncswboard.org/page/compliance-information.html):
-- "at least 1 hour of supervision for every 30 hours of clinical practice"; NCBLCMHC, Supervision Simplified, on 21 NCAC 53 .0208: one hour
-- of individual supervision for every forty hours of work. Of the other boards none was found: left open, the city's to fill in.
alter table credential_kind
  add column practice_per_supervision int null comment 'hours of practice that one hour of supervision covers',
  add constraint ck_credential_kind_ratio check (practice_per_supervision is null or associate and practice_per_supervision between 1 and 1000);
update credential_kind set practice_per_supervision = 30 where code = 'LCSWA';
update credential_kind set practice_per_supervision = 40 where code = 'LCMHCA';

-- Each field of a kind that somebody changed; a kind that was added has its code as the only one.
create table credential_kind_change (
  id              bigint       not null auto_increment,
  kind            varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  field           varchar(32)  not null,
  before_value    varchar(120) null,
  after_value     varchar(120) null,
  changed_at      datetime(6)  not null,
  changed_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  changed_by_name varchar(120) not null,
  constraint pk_credential_kind_change primary key (id),
  constraint fk_credential_kind_change_kind foreign key (kind) references credential_kind (code)
);
create index ix_credential_kind_change on credential_kind_change (kind, id);

-- One that was added in error ends on the day it begins, and was never asked.
alter table role_requirement
  drop constraint ck_role_requirement_days,
  drop key uq_role_requirement,
  add constraint ck_role_requirement_days check (until_on is null or until_on >= since_on),
  add key ix_role_requirement (role, purpose, since_on),
  add column version       int          not null default 0,
  add column added_at      datetime(6)  null,
  add column added_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  add column added_by_name varchar(120) null,
  add column ended_at      datetime(6)  null,
  add column ended_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  add column ended_by_name varchar(120) null;

-- One day of an associate under supervision; standing_on lets there be one a day.
create table supervised_hours (
  id                  bigint       not null auto_increment,
  version             int          not null,
  clinician_id        bigint       not null,
  agency_id           bigint       not null,
  supervisor_id       bigint       not null comment 'who supervised that day, and confirms it',
  worked_on           date         not null,
  practice_minutes    int          not null,
  supervision_minutes int          not null,
  entered_at          datetime(6)  not null,
  entered_by          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  entered_by_name     varchar(120) not null,
  confirmed_at        datetime(6)  null,
  confirmed_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  confirmed_by_name   varchar(120) null,
  voided_at           datetime(6)  null,
  voided_by           varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  voided_by_name      varchar(120) null,
  void_reason         varchar(500) null,
  standing_on         date         as (if(voided_at is null, worked_on, null)) persistent,
  constraint pk_supervised_hours primary key (id),
  constraint uq_supervised_hours_day unique (clinician_id, standing_on),
  constraint fk_supervised_hours_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_supervised_hours_agency foreign key (agency_id) references agency (id),
  constraint fk_supervised_hours_supervisor foreign key (supervisor_id) references clinician (id),
  constraint ck_supervised_hours_day check (practice_minutes >= 0 and supervision_minutes >= 0 and practice_minutes + supervision_minutes between 1 and 1440),
  constraint ck_supervised_hours_other check (supervisor_id <> clinician_id),
  constraint ck_supervised_hours_confirmed check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_by is null or confirmed_by <> entered_by)),
  constraint ck_supervised_hours_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create index ix_supervised_hours_log on supervised_hours (clinician_id, worked_on, id);
create index ix_supervised_hours_open on supervised_hours (supervisor_id, confirmed_at, voided_at, worked_on);
