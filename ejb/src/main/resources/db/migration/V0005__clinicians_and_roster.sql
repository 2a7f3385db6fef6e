-- The contracted people, their licences and their shifts. Every row of an agency carries its agency.
create table agency (
  id   bigint       not null auto_increment,
  code varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  name varchar(120) not null,
  constraint pk_agency primary key (id),
  constraint uq_agency_code unique (code)
);

create table clinician (
  id          bigint       not null auto_increment,
  version     int          not null,
  agency_id   bigint       not null,
  subject     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  given_name  varchar(60)  not null,
  family_name varchar(60)  not null,
  diversion   boolean      not null,
  co_response boolean      not null,
  constraint pk_clinician primary key (id),
  constraint uq_clinician_subject unique (subject),
  constraint fk_clinician_agency foreign key (agency_id) references agency (id)
);

create table licence (
  id           bigint      not null auto_increment,
  clinician_id bigint      not null,
  agency_id    bigint      not null,
  type         varchar(12) not null,
  number       varchar(24) not null,
  board        varchar(24) not null,
  issued_on    date        not null,
  expires_on   date        not null,
  constraint pk_licence primary key (id),
  constraint uq_licence unique (type, number),
  constraint fk_licence_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_licence_agency foreign key (agency_id) references agency (id),
  constraint ck_licence_type check (type in ('LCSW', 'LCSWA', 'LCMHC', 'LCMHCA', 'LCMHCS', 'LCAS', 'LMFT', 'LP', 'PMHNP')),
  constraint ck_licence_dates check (expires_on > issued_on)
);

create table shift (
  id           bigint      not null auto_increment,
  clinician_id bigint      not null,
  agency_id    bigint      not null,
  part         varchar(16) not null,
  starts_at    datetime(6) not null,
  ends_at      datetime(6) not null,
  constraint pk_shift primary key (id),
  constraint uq_shift unique (clinician_id, starts_at),
  constraint fk_shift_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_shift_agency foreign key (agency_id) references agency (id),
  constraint ck_shift_times check (ends_at > starts_at),
  constraint ck_shift_part check (part in ('DIVERSION', 'CO_RESPONSE'))
);
create index ix_shift_time on shift (ends_at, starts_at);
