-- Which parts of the programme the city has, by date; and of every incident whether each part should have answered it, and did.
create table programme_part (
  id               bigint       not null auto_increment,
  part             varchar(16)  not null,
  switched_on      boolean      not null,
  from_day         date         not null,
  recorded_at      datetime(6)  not null,
  recorded_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  recorded_by_name varchar(120) not null,
  constraint pk_programme_part primary key (id),
  constraint ck_programme_part_part check (part in ('DIVERSION', 'CO_RESPONSE'))
);
-- Until somebody says otherwise a city has both, as it had before this table.
insert into programme_part (part, switched_on, from_day, recorded_at, recorded_by, recorded_by_name) values
  ('DIVERSION', true, '2000-01-01', utc_timestamp(6), 'system', ''),
  ('CO_RESPONSE', true, '2000-01-01', utc_timestamp(6), 'system', '');

-- One row for each incident and part. Not eligible: neither outcome nor reason. Eligible: exactly one outcome, and a reason if and only if nobody served it.
create table incident_eligibility (
  id            bigint      not null auto_increment,
  incident_id   bigint      not null,
  part          varchar(16) not null,
  basis         varchar(16) not null,
  eligible      boolean     not null,
  rule_version  varchar(8)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  assessment_id bigint      null comment 'the decision that it follows',
  chosen_at     datetime(6) null comment 'when a person chose otherwise than that decision',
  decided_at    datetime(6) not null,
  found         varchar(20) null comment 'what stood in the way when it was decided',
  outcome       varchar(12) null,
  reason        varchar(20) null,
  opened_on     date        not null comment 'day of the city on which the incident began',
  opened_hour   int         not null comment 'hour of that day',
  constraint pk_incident_eligibility primary key (id),
  constraint uq_incident_eligibility unique (incident_id, part),
  constraint fk_incident_eligibility_incident foreign key (incident_id) references incident (id),
  constraint fk_incident_eligibility_assessment foreign key (assessment_id) references assessment (id),
  constraint ck_incident_eligibility_part check (part in ('DIVERSION', 'CO_RESPONSE')),
  constraint ck_incident_eligibility_basis check (basis in ('DECISION', 'NATURE', 'MERGED')),
  constraint ck_incident_eligibility_found check (found in ('NO_SHIFT', 'OUT_OF_HOURS', 'ALL_BUSY', 'LICENCE_LAPSED', 'NOT_SENT',
    'DECLINED_BY_CALLER', 'RECALLED', 'TRANSFER_TIMEOUT')),
  constraint ck_incident_eligibility_outcome check (outcome in ('OPEN', 'SERVED', 'UNSERVED')),
  constraint ck_incident_eligibility_reason check (reason in ('NO_SHIFT', 'OUT_OF_HOURS', 'ALL_BUSY', 'LICENCE_LAPSED', 'NOT_SENT',
    'DECLINED_BY_CALLER', 'RECALLED', 'TRANSFER_TIMEOUT')),
  constraint ck_incident_eligibility_counts check (eligible = (outcome is not null)),
  constraint ck_incident_eligibility_why check ((reason is not null) = (outcome is not null and outcome = 'UNSERVED')),
  constraint ck_incident_eligibility_then check (eligible = false or found is not null),
  constraint ck_incident_eligibility_hour check (opened_hour between 0 and 23)
);
create index ix_incident_eligibility_day on incident_eligibility (part, opened_on, outcome);
