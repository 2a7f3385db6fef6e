-- Leave that is asked for and granted, and sickness, which is reported and stands at once.
create table absence (
  id                bigint       not null auto_increment,
  version           int          not null,
  kind              varchar(8)   not null,
  state             varchar(12)  not null,
  clinician_id      bigint       null,
  officer_id        bigint       null,
  agency_id         bigint       null,
  starts_at         datetime(6)  not null,
  ends_at           datetime(6)  not null comment 'first instant at which they are back',
  note              varchar(500) null comment 'of leave; nobody says why they are sick',
  asked_at          datetime(6)  not null,
  asked_by          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  asked_by_name     varchar(120) not null,
  decided_at        datetime(6)  null,
  decided_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  decided_by_name   varchar(120) null,
  decision_note     varchar(500) null,
  withdrawn_at      datetime(6)  null,
  withdrawn_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  withdrawn_by_name varchar(120) null,
  constraint pk_absence primary key (id),
  constraint fk_absence_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_absence_officer foreign key (officer_id) references officer (id),
  constraint fk_absence_agency foreign key (agency_id) references agency (id),
  constraint ck_absence_kind check (kind in ('LEAVE', 'SICKNESS')),
  constraint ck_absence_state check (state in ('ASKED', 'STANDS', 'REFUSED', 'WITHDRAWN')),
  constraint ck_absence_one check ((clinician_id is null) <> (officer_id is null) and (clinician_id is null) = (agency_id is null)),
  constraint ck_absence_times check (ends_at > starts_at),
  constraint ck_absence_note check (kind = 'LEAVE' or note is null),
  constraint ck_absence_decided check ((decided_at is null) = (decided_by is null) and (state <> 'REFUSED' or decided_at is not null)),
  constraint ck_absence_other check (decided_by is null or decided_by <> asked_by),
  constraint ck_absence_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index ix_absence_clinician on absence (clinician_id, ends_at);
create index ix_absence_officer on absence (officer_id, ends_at);
create index ix_absence_ends on absence (ends_at);
