-- The roster: what is planned beside what is published, the rules a plan keeps to, and what changed.

-- How the city uses each rule; the limit is in hours, of nights in nights.
create table shift_rule (
  rule            varchar(16)  not null,
  version         int          not null default 0,
  severity        varchar(4)   not null,
  most            int          not null,
  constraint pk_shift_rule primary key (rule),
  constraint ck_shift_rule_rule check (rule in ('RIGHT_TO_WORK', 'OVERLAP', 'AWAY', 'REST', 'WEEK_HOURS', 'NIGHTS', 'AGENCY_HOURS')),
  constraint ck_shift_rule_severity check (severity in ('HARD', 'SOFT', 'OFF')),
  constraint ck_shift_rule_bends check (severity = 'HARD' or rule not in ('RIGHT_TO_WORK', 'OVERLAP')),
  constraint ck_shift_rule_most check (if(rule in ('REST', 'WEEK_HOURS', 'NIGHTS'), most between 1 and 168, most = 0))
);
insert into shift_rule (rule, severity, most) values
  ('RIGHT_TO_WORK', 'HARD', 0), ('OVERLAP', 'HARD', 0), ('AWAY', 'HARD', 0), ('REST', 'HARD', 10),
  ('WEEK_HOURS', 'HARD', 60), ('NIGHTS', 'SOFT', 4), ('AGENCY_HOURS', 'SOFT', 0);

-- Hours a week that the city buys of an agency.
create table agency_hours (
  id           bigint not null auto_increment,
  agency_id    bigint not null,
  hours_a_week int    not null,
  since_on     date   not null,
  until_on     date   null,
  constraint pk_agency_hours primary key (id),
  constraint uq_agency_hours unique (agency_id, since_on),
  constraint fk_agency_hours_agency foreign key (agency_id) references agency (id),
  constraint ck_agency_hours_hours check (hours_a_week between 0 and 20000),
  constraint ck_agency_hours_days check (until_on is null or until_on > since_on)
);

create table roster_publication (
  id                bigint       not null auto_increment,
  from_on           date         not null,
  until_on          date         not null comment 'first day that is no longer part of it',
  note              varchar(500) null,
  published_at      datetime(6)  not null,
  published_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  published_by_name varchar(120) not null,
  constraint pk_roster_publication primary key (id),
  constraint ck_roster_publication_days check (until_on > from_on)
);

-- A shift has what is published (clinician_id to ends_at) and what is planned; either may be absent. Nobody in it: open.
alter table shift
  drop constraint ck_shift_times,
  drop constraint ck_shift_part,
  add column version              int         not null default 0 after id,
  add column role                 varchar(16) null after version,
  add column kind                 varchar(8)  not null default 'DUTY' after role,
  modify clinician_id             bigint      null,
  modify agency_id                bigint      null,
  add column officer_id           bigint      null after clinician_id,
  add column request              varchar(36) character set utf8mb4 collate utf8mb4_nopad_bin null comment 'of whoever planned it: the same once more is the same shift',
  modify starts_at                datetime(6) null,
  modify ends_at                  datetime(6) null,
  add column planned_clinician_id bigint      null,
  add column planned_officer_id   bigint      null,
  add column planned_agency_id    bigint      null,
  add column planned_starts_at    datetime(6) null,
  add column planned_ends_at      datetime(6) null;
update shift set role = part, planned_clinician_id = clinician_id, planned_agency_id = agency_id, planned_starts_at = starts_at, planned_ends_at = ends_at;
alter table shift
  drop column part,
  modify role varchar(16) not null,
  add constraint uq_shift_request unique (request),
  add constraint uq_shift_planned unique (planned_clinician_id, planned_starts_at),
  add constraint fk_shift_planned_clinician foreign key (planned_clinician_id) references clinician (id),
  add constraint fk_shift_planned_agency foreign key (planned_agency_id) references agency (id),
  add constraint ck_shift_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  add constraint ck_shift_rostered check (role <> 'SUPERVISION'),
  add constraint ck_shift_kind check (kind in ('DUTY', 'ON_CALL')),
  add constraint ck_shift_any check (starts_at is not null or planned_starts_at is not null),
  add constraint ck_shift_times check ((starts_at is null) = (ends_at is null) and (ends_at is null or ends_at > starts_at)),
  add constraint ck_shift_planned_times check ((planned_starts_at is null) = (planned_ends_at is null) and (planned_ends_at is null or planned_ends_at > planned_starts_at)),
  add constraint ck_shift_one check (clinician_id is null or officer_id is null),
  add constraint ck_shift_planned_one check (planned_clinician_id is null or planned_officer_id is null),
  add constraint ck_shift_in_time check (starts_at is not null or (clinician_id is null and officer_id is null)),
  add constraint ck_shift_planned_in_time check (planned_starts_at is not null or (planned_clinician_id is null and planned_officer_id is null));
create index ix_shift_planned_time on shift (planned_ends_at, planned_starts_at);
create index ix_shift_planned_officer on shift (planned_officer_id, planned_starts_at);
create index ix_shift_officer on shift (officer_id, starts_at);

-- What changed of what people had been told: by a publication, or by an act between two.
create table shift_change (
  id                  bigint       not null auto_increment,
  shift_id            bigint       not null,
  publication_id      bigint       null,
  cause               varchar(12)  not null,
  role                varchar(16)  not null,
  changed_at          datetime(6)  not null,
  changed_by          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  changed_by_name     varchar(120) not null,
  before_clinician_id bigint       null,
  before_officer_id   bigint       null,
  before_agency_id    bigint       null,
  before_starts_at    datetime(6)  null,
  before_ends_at      datetime(6)  null,
  after_clinician_id  bigint       null,
  after_officer_id    bigint       null,
  after_agency_id     bigint       null,
  after_starts_at     datetime(6)  null,
  after_ends_at       datetime(6)  null,
  constraint pk_shift_change primary key (id),
  constraint fk_shift_change_publication foreign key (publication_id) references roster_publication (id),
  constraint fk_shift_change_before foreign key (before_clinician_id) references clinician (id),
  constraint fk_shift_change_after foreign key (after_clinician_id) references clinician (id),
  constraint fk_shift_change_before_agency foreign key (before_agency_id) references agency (id),
  constraint fk_shift_change_after_agency foreign key (after_agency_id) references agency (id),
  constraint ck_shift_change_cause check (cause in ('PUBLISHED', 'SIGN_UP', 'SWAP', 'SICKNESS', 'RIGHT_LOST', 'LEFT')),
  constraint ck_shift_change_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_shift_change_publication check ((cause = 'PUBLISHED') = (publication_id is not null))
);
create index ix_shift_change_shift on shift_change (shift_id, id);

-- Who was told of which change, and when they saw it.
create table shift_notice (
  id           bigint      not null auto_increment,
  change_id    bigint      not null,
  clinician_id bigint      null,
  officer_id   bigint      null,
  agency_id    bigint      null,
  told_at      datetime(6) not null,
  seen_at      datetime(6) null,
  constraint pk_shift_notice primary key (id),
  constraint uq_shift_notice_clinician unique (clinician_id, change_id),
  constraint uq_shift_notice_officer unique (officer_id, change_id),
  constraint fk_shift_notice_change foreign key (change_id) references shift_change (id),
  constraint fk_shift_notice_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_shift_notice_agency foreign key (agency_id) references agency (id),
  constraint ck_shift_notice_one check ((clinician_id is null) <> (officer_id is null))
);

-- A change against a rule that warns, with the reason it was made for.
create table rule_override (
  id                 bigint       not null auto_increment,
  shift_id           bigint       not null,
  agency_id          bigint       null,
  rule               varchar(16)  not null,
  day                date         not null,
  figure             bigint       not null comment 'minutes, or nights',
  most               bigint       not null comment 'of the same',
  reason             varchar(500) not null,
  overridden_at      datetime(6)  not null,
  overridden_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  overridden_by_name varchar(120) not null,
  constraint pk_rule_override primary key (id),
  constraint fk_rule_override_agency foreign key (agency_id) references agency (id),
  constraint ck_rule_override_rule check (rule in ('RIGHT_TO_WORK', 'OVERLAP', 'AWAY', 'REST', 'WEEK_HOURS', 'NIGHTS', 'AGENCY_HOURS'))
);
create index ix_rule_override_shift on rule_override (shift_id);
