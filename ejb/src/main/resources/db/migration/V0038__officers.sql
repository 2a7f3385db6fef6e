-- CIT officers, whom the police register; their credentials stand beside those of clinicians.
create table officer (
  id                 bigint       not null auto_increment,
  version            int          not null,
  subject            varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  given_name         varchar(60)  not null,
  family_name        varchar(60)  not null,
  pronouns           varchar(40)  null,
  badge              varchar(16)  not null,
  unit               varchar(80)  null comment 'unit or district, as the police call it',
  email              varchar(254) not null,
  phone              varchar(48)  null comment 'E.164',
  service_from       date         not null,
  service_until      date         null comment 'first day no longer in the programme',
  registered_at      datetime(6)  not null,
  registered_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  registered_by_name varchar(120) not null,
  may_work           boolean      null comment 'as the watch saw it last; null before it looked',
  constraint pk_officer primary key (id),
  constraint uq_officer_subject unique (subject),
  constraint uq_officer_badge unique (badge),
  constraint ck_officer_service check (service_until is null or service_until > service_from)
);
create index ix_officer_name on officer (family_name, given_name, id);

-- The city's word that an officer may ride as CIT officer; still_open lets there be one at a time.
create table officer_clearance (
  id              bigint       not null auto_increment,
  officer_id      bigint       not null,
  cleared_at      datetime(6)  not null,
  cleared_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  cleared_by_name varchar(120) not null,
  revoked_at      datetime(6)  null,
  revoked_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  revoked_by_name varchar(120) null,
  revoke_reason   varchar(500) null,
  still_open      boolean      as (if(revoked_at is null, true, null)) persistent,
  constraint pk_officer_clearance primary key (id),
  constraint uq_officer_clearance_open unique (officer_id, still_open),
  constraint fk_officer_clearance_officer foreign key (officer_id) references officer (id),
  constraint ck_officer_clearance_revoked check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null))
);

alter table credential
  modify column clinician_id bigint null,
  modify column agency_id bigint null,
  add column officer_id bigint null,
  add constraint fk_credential_officer foreign key (officer_id) references officer (id),
  add constraint ck_credential_holder check ((clinician_id is null) <> (officer_id is null) and (clinician_id is null) = (agency_id is null));
alter table evidence
  modify column agency_id bigint null comment 'null for files of officers';
