-- Named sets of shifts of a cycle of weeks, which are laid out over chosen weeks of the plan. No agency: the city's.
create table shift_template (
  id           bigint       not null auto_increment,
  agency_id    bigint       null,
  name         varchar(60)  not null,
  weeks        int          not null,
  added_at     datetime(6)  not null,
  added_by     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_shift_template primary key (id),
  constraint fk_shift_template_agency foreign key (agency_id) references agency (id),
  constraint ck_shift_template_weeks check (weeks between 1 and 12)
);

-- A shift of a template: somebody's, or as many open ones. Never changed, so that what is laid out of it is known again.
create table template_shift (
  id           bigint      not null auto_increment,
  template_id  bigint      not null,
  week         int         not null comment 'of the cycle, from 1',
  weekday      int         not null comment 'from 1, Monday',
  role         varchar(16) not null,
  kind         varchar(8)  not null,
  starts       time        not null,
  ends         time        not null comment 'of the next day when it is no later than starts',
  how_many     int         not null,
  clinician_id bigint      null,
  officer_id   bigint      null,
  agency_id    bigint      null,
  constraint pk_template_shift primary key (id),
  constraint fk_template_shift_template foreign key (template_id) references shift_template (id),
  constraint fk_template_shift_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_template_shift_officer foreign key (officer_id) references officer (id),
  constraint fk_template_shift_agency foreign key (agency_id) references agency (id),
  constraint ck_template_shift_week check (week between 1 and 12),
  constraint ck_template_shift_weekday check (weekday between 1 and 7),
  constraint ck_template_shift_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_template_shift_kind check (kind in ('DUTY', 'ON_CALL')),
  constraint ck_template_shift_one check (clinician_id is null or officer_id is null),
  constraint ck_template_shift_how_many check (how_many between 1 and 30 and (how_many = 1 or (clinician_id is null and officer_id is null)))
);
create index ix_template_shift on template_shift (template_id);
