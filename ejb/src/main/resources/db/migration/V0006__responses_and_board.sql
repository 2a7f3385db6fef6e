-- One answer to an incident each; several may run at once. A clinician holds at most one at a time, which the last key keeps.
create table response (
  id                  bigint        not null auto_increment,
  version             int           not null,
  incident_id         bigint        not null,
  mode                varchar(20)   not null,
  status              varchar(16)   not null,
  clinician_id        bigint        not null,
  agency_id           bigint        not null,
  right_to_work       varchar(400)  not null comment 'what the rule answered when the clinician was assigned',
  assigned_at         datetime(6)   not null,
  assigned_by         varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  accepted_at         datetime(6)   null,
  arrived_at          datetime(6)   null,
  ended_at            datetime(6)   null,
  end_reason          varchar(2000) null,
  active_clinician_id bigint as (if(ended_at is null, clinician_id, null)) persistent,
  constraint pk_response primary key (id),
  constraint fk_response_incident foreign key (incident_id) references incident (id),
  constraint fk_response_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_response_agency foreign key (agency_id) references agency (id),
  constraint uq_response_active_clinician unique (active_clinician_id),
  constraint ck_response_mode check (mode in ('CCD_PHONE', 'CCD_CALLBACK', 'CRT', 'COR', 'POLICE_CIT', 'POLICE', 'EMS', 'FIRE',
    'MOBILE_CRISIS_EXT', 'R988', 'CARE_NAV', 'NONE')),
  constraint ck_response_status check (status in ('OFFERED', 'ACCEPTED', 'RETURNED', 'HANDED_BACK', 'COMPLETED',
    'ASSIGNED', 'ENROUTE', 'ON_SCENE', 'CLEARED', 'CANCELLED')),
  constraint ck_response_ended check ((ended_at is not null) = (status in ('RETURNED', 'HANDED_BACK', 'COMPLETED', 'CLEARED', 'CANCELLED')))
);

-- The board's feed: every committed change of an incident has a number, without a gap. Taken last in a transaction.
create table board_counter (
  id          int    not null,
  last_number bigint not null,
  constraint pk_board_counter primary key (id)
);

create table board_change (
  number      bigint      not null,
  incident_id bigint      not null,
  incident    varchar(16) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  what        varchar(60) not null,
  at          datetime(6) not null,
  constraint pk_board_change primary key (number),
  constraint fk_board_change_incident foreign key (incident_id) references incident (id)
);
create index ix_board_change_at on board_change (at);
