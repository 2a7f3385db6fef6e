-- How many people the city wants on duty in a role, in each hour of the week; of an hour without a row, none.
create table coverage_target (
  id      bigint      not null auto_increment,
  role    varchar(16) not null,
  weekday int         not null comment 'from 1, Monday',
  hour    int         not null comment 'from 0',
  least   int         not null,
  constraint pk_coverage_target primary key (id),
  constraint uq_coverage_target unique (role, weekday, hour),
  constraint ck_coverage_target_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_coverage_target_weekday check (weekday between 1 and 7),
  constraint ck_coverage_target_hour check (hour between 0 and 23),
  constraint ck_coverage_target_least check (least between 0 and 99)
);
