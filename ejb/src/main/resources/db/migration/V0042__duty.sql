-- Duty: who came to work, where, against which published shift, and what was corrected of it.

-- Where somebody in a role may be on duty; a place that is not open refuses.
create table duty_place (
  id      bigint      not null auto_increment,
  version int         not null default 0,
  place   varchar(8)  not null,
  role    varchar(16) not null,
  open    boolean     not null,
  constraint pk_duty_place primary key (id),
  constraint uq_duty_place unique (role, place),
  constraint ck_duty_place_place check (place in ('CENTER', 'CAR', 'STATION', 'REMOTE')),
  constraint ck_duty_place_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER'))
);
insert into duty_place (place, role, open) values
  ('CENTER', 'DIVERSION', true), ('REMOTE', 'DIVERSION', false),
  ('CAR', 'CO_RESPONSE', true), ('STATION', 'CO_RESPONSE', true), ('REMOTE', 'CO_RESPONSE', false),
  ('CAR', 'CIT_OFFICER', true), ('STATION', 'CIT_OFFICER', true);

-- A time on duty. The shift's times are as published when it began; still_open lets there be one at a time.
create table duty (
  id              bigint       not null auto_increment,
  version         int          not null,
  clinician_id    bigint       null,
  officer_id      bigint       null,
  agency_id       bigint       null comment 'null of an officer',
  role            varchar(16)  not null,
  place           varchar(8)   not null,
  shift_kind      varchar(8)   null,
  shift_starts_at datetime(6)  null,
  shift_ends_at   datetime(6)  null,
  right_kept      varchar(80)  not null comment 'what the right to work answered when it began',
  began_at        datetime(6)  not null comment 'when they signed on; never corrected',
  starts_at       datetime(6)  not null,
  start_reason    varchar(500) null,
  ends_at         datetime(6)  null,
  end_cause       varchar(12)  null,
  still_open      boolean      as (if(ends_at is null, true, null)) persistent,
  constraint pk_duty primary key (id),
  constraint uq_duty_clinician unique (clinician_id, still_open),
  constraint uq_duty_officer unique (officer_id, still_open),
  constraint fk_duty_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_duty_officer foreign key (officer_id) references officer (id),
  constraint fk_duty_agency foreign key (agency_id) references agency (id),
  constraint ck_duty_one check ((clinician_id is null) <> (officer_id is null) and (clinician_id is null) = (agency_id is null)),
  constraint ck_duty_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_duty_place check (place in ('CENTER', 'CAR', 'STATION', 'REMOTE')),
  constraint ck_duty_shift_kind check (shift_kind in ('DUTY', 'ON_CALL')),
  constraint ck_duty_shift check ((shift_kind is null) = (shift_starts_at is null) and (shift_kind is null) = (shift_ends_at is null)),
  constraint ck_duty_end_cause check (end_cause in ('SELF', 'RIGHT_LOST', 'LEFT', 'CORRECTED')),
  constraint ck_duty_ended check ((ends_at is null) = (end_cause is null) and (ends_at is null or ends_at > starts_at))
);
create index ix_duty_time on duty (starts_at, ends_at);
create index ix_duty_clinician on duty (clinician_id, starts_at);
create index ix_duty_officer on duty (officer_id, starts_at);

-- What was corrected of a duty, with the times before.
create table duty_correction (
  id                bigint       not null auto_increment,
  duty_id           bigint       not null,
  agency_id         bigint       null,
  before_starts_at  datetime(6)  not null,
  before_ends_at    datetime(6)  null,
  after_starts_at   datetime(6)  not null,
  after_ends_at     datetime(6)  null,
  reason            varchar(500) not null,
  corrected_at      datetime(6)  not null,
  corrected_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  corrected_by_name varchar(120) not null,
  constraint pk_duty_correction primary key (id),
  constraint fk_duty_correction_duty foreign key (duty_id) references duty (id),
  constraint fk_duty_correction_agency foreign key (agency_id) references agency (id)
);
create index ix_duty_correction_duty on duty_correction (duty_id, id);
