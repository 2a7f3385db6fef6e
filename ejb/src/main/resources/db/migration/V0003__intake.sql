-- Calls and the incidents they belong to. Identifiers compare byte by byte; times are UTC to the microsecond.
create table call_number_day (
  city_day    date not null,
  last_number int  not null,
  constraint pk_call_number_day primary key (city_day)
);

create table incident (
  id               bigint      not null auto_increment,
  version          int         not null,
  number           varchar(16) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  status           varchar(12) not null,
  priority         int         not null,
  opened_at        datetime(6) not null,
  closed_at        datetime(6) null,
  disposition_code varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin null,
  constraint pk_incident primary key (id),
  constraint uq_incident_number unique (number),
  constraint ck_incident_status check (status in ('OPEN', 'CLOSED', 'CANCELLED', 'MERGED')),
  constraint ck_incident_priority check (priority between 0 and 10),
  constraint ck_incident_closed check ((status = 'CLOSED') = (disposition_code is not null))
);
create index ix_incident_board on incident (status, priority desc, opened_at);

create table crisis_call (
  id              bigint       not null auto_increment,
  version         int          not null,
  number          varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  incident_id     bigint       not null,
  source          varchar(40)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  external_id     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  nature          varchar(80)  not null,
  channel         varchar(24)  not null,
  received_at     datetime(6)  not null,
  entered_at      datetime(6)  not null,
  entered_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  callback        varchar(20)  null comment 'E.164',
  caller_name     varchar(120) null,
  caller_type     varchar(16)  not null,
  address         varchar(200) null,
  latitude        double       null,
  longitude       double       null,
  narrative       text         null,
  cad_priority    varchar(16)  null,
  cad_disposition varchar(40)  null,
  weapon          varchar(20)  not null,
  violence        varchar(12)  not null,
  violence_24h    varchar(12)  not null,
  threat          varchar(12)  not null,
  crime           varchar(12)  not null,
  agitation       varchar(12)  not null,
  safety_flag     varchar(12)  not null,
  violence_history varchar(12) not null,
  medical         varchar(12)  not null,
  attempt         varchar(12)  not null,
  severe_intox    varchar(12)  not null,
  suicidal        varchar(12)  not null,
  child           varchar(12)  not null,
  repeat_call     varchar(12)  not null,
  caller_wish     varchar(12)  not null,
  constraint pk_crisis_call primary key (id),
  constraint uq_crisis_call_number unique (number),
  constraint uq_crisis_call_source unique (source, external_id),
  constraint fk_crisis_call_incident foreign key (incident_id) references incident (id),
  constraint ck_crisis_call_weapon check (weapon in ('IN_HAND_OR_REACH', 'PRESENT_IN_PLACE', 'HISTORY_ONLY', 'ASKED_NONE_KNOWN', 'CANNOT_TELL', 'NOT_ASKED')),
  constraint ck_crisis_call_violence check (violence in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_violence_24h check (violence_24h in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_threat check (threat in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_crime check (crime in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_agitation check (agitation in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_safety_flag check (safety_flag in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_violence_history check (violence_history in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_medical check (medical in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_attempt check (attempt in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_severe_intox check (severe_intox in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_suicidal check (suicidal in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_child check (child in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_repeat_call check (repeat_call in ('YES', 'NO', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_caller_wish check (caller_wish in ('ACCEPTS', 'REFUSES', 'POLICE', 'UNKNOWN', 'NOT_ASKED')),
  constraint ck_crisis_call_caller_type check (caller_type in ('FIRST_PARTY', 'SECOND_PARTY', 'THIRD_PARTY', 'UNKNOWN')),
  constraint ck_crisis_call_channel check (channel in ('WIRELESS_911', 'LANDLINE_911', 'VOIP_911', 'TEXT_911', 'NON_EMERGENCY_LINE', 'TRANSFER_988', 'OFFICER', 'UNKNOWN')),
  constraint ck_crisis_call_latitude check (latitude between -90 and 90),
  constraint ck_crisis_call_longitude check (longitude between -180 and 180)
);
create index ix_crisis_call_received on crisis_call (received_at);
create index ix_crisis_call_callback on crisis_call (callback);
create index ix_crisis_call_address on crisis_call (address);

-- Each time an incident was closed, and if so how it was opened again: what was said stays.
create table incident_closing (
  id               bigint        not null auto_increment,
  incident_id      bigint        not null,
  disposition_code varchar(40)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  note             varchar(2000) null,
  closed_at        datetime(6)   not null,
  closed_by        varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  closed_by_name   varchar(120)  not null,
  reopened_at      datetime(6)   null,
  reopened_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin null,
  reopened_by_name varchar(120)  null,
  reopen_reason    varchar(2000) null,
  constraint pk_incident_closing primary key (id),
  constraint fk_incident_closing_incident foreign key (incident_id) references incident (id)
);
