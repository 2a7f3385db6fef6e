-- A decision of the protocol: version, answers, what fired, what came out. Never changed; an override stands beside it.
create table assessment (
  id               bigint        not null auto_increment,
  call_id          bigint        not null,
  incident_id      bigint        not null,
  made_at          datetime(6)   not null,
  made_by          varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  made_by_name     varchar(120)  not null,
  protocol_version varchar(40)   not null,
  nature_group     varchar(16)   not null,
  caller_type      varchar(16)   not null,
  weapon           varchar(20)   not null,
  violence         varchar(12)   not null,
  violence_24h     varchar(12)   not null,
  threat           varchar(12)   not null,
  crime            varchar(12)   not null,
  agitation        varchar(12)   not null,
  safety_flag      varchar(12)   not null,
  violence_history varchar(12)   not null,
  medical          varchar(12)   not null,
  attempt          varchar(12)   not null,
  severe_intox     varchar(12)   not null,
  suicidal         varchar(12)   not null,
  child            varchar(12)   not null,
  repeat_call      varchar(12)   not null,
  caller_wish      varchar(12)   not null,
  rule             varchar(40)   not null,
  fired_rules      longtext      not null check (json_valid(fired_rules)),
  mode             varchar(20)   not null,
  also             varchar(120)  not null,
  fallback         varchar(20)   not null,
  priority         int           not null,
  clinical_level   varchar(12)   not null,
  reason_en        varchar(300)  not null,
  reason_es        varchar(300)  not null,
  constraint pk_assessment primary key (id),
  constraint fk_assessment_call foreign key (call_id) references crisis_call (id),
  constraint fk_assessment_incident foreign key (incident_id) references incident (id),
  constraint ck_assessment_priority check (priority between 0 and 10)
);

-- Clinical lane: the answers of the C-SSRS screener that went into a decision. Dispatch receives the level and nothing below it.
create table suicide_screen (
  id            bigint      not null auto_increment,
  assessment_id bigint      not null,
  item1         varchar(12) not null,
  item2         varchar(12) not null,
  item3         varchar(12) not null,
  item4         varchar(12) not null,
  item5         varchar(12) not null,
  item6         varchar(12) not null,
  item6_recent  varchar(12) not null,
  constraint pk_suicide_screen primary key (id),
  constraint uq_suicide_screen_assessment unique (assessment_id),
  constraint fk_suicide_screen_assessment foreign key (assessment_id) references assessment (id)
);

create table recommendation_override (
  id            bigint        not null auto_increment,
  assessment_id bigint        not null,
  mode          varchar(20)   not null,
  reason_code   varchar(40)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  reason        varchar(2000) not null,
  made_at       datetime(6)   not null,
  made_by       varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  made_by_name  varchar(120)  not null,
  constraint pk_recommendation_override primary key (id),
  constraint fk_recommendation_override_assessment foreign key (assessment_id) references assessment (id)
);
