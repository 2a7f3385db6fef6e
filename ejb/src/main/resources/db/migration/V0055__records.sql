-- Clinical lane: the record that a response by phone ends with, what was added to it later, and the safety plan.
insert into code (list, code, common_code, label_en, label_es, valid_from, valid_to, sort) values
('referral_service', 'crisis_stabilisation', null, 'Crisis stabilization',        'Estabilización en crisis',          '2020-01-01', null, 10),
('referral_service', 'outpatient_mh',        null, 'Outpatient mental health',    'Salud mental ambulatoria',          '2020-01-01', null, 20),
('referral_service', 'sud_detox',            null, 'Detox',                       'Desintoxicación',                   '2020-01-01', null, 30),
('referral_service', 'sud_treatment',        null, 'Substance use treatment',     'Tratamiento por consumo de sustancias', '2020-01-01', null, 40),
('referral_service', 'mat',                  null, 'Medication for addiction',    'Medicamentos para la adicción',     '2020-01-01', null, 50),
('referral_service', 'housing',              null, 'Housing',                     'Vivienda',                          '2020-01-01', null, 60),
('referral_service', 'shelter',              null, 'Shelter',                     'Albergue',                          '2020-01-01', null, 70),
('referral_service', 'food',                 null, 'Food',                        'Alimentos',                         '2020-01-01', null, 80),
('referral_service', 'id_documents',         null, 'ID and documents',            'Identificación y documentos',       '2020-01-01', null, 90),
('referral_service', 'benefits',             null, 'Benefits',                    'Beneficios públicos',               '2020-01-01', null, 100),
('referral_service', 'primary_care',         null, 'Primary care',                'Médico de cabecera',                '2020-01-01', null, 110),
('referral_service', 'domestic_violence',    null, 'Domestic violence services',  'Ayuda por violencia doméstica',     '2020-01-01', null, 120),
('referral_service', 'veterans',             null, 'Veterans services',           'Servicios para veteranos',          '2020-01-01', null, 130),
('referral_service', 'idd',                  null, 'Intellectual or developmental disability', 'Discapacidad intelectual o del desarrollo', '2020-01-01', null, 140),
('referral_service', 'dementia_elder',       null, 'Dementia or older adults',    'Demencia o adultos mayores',        '2020-01-01', null, 150),
('referral_service', 'youth',                null, 'Youth services',              'Servicios para jóvenes',            '2020-01-01', null, 160),
('referral_service', 'peer_support',         null, 'Peer support',                'Apoyo entre pares',                 '2020-01-01', null, 170),
('referral_service', 'legal',                null, 'Legal help',                  'Ayuda legal',                       '2020-01-01', null, 180);

create table encounter_record (
  id               bigint        not null auto_increment,
  version          int           not null,
  response_id      bigint        not null,
  outcome          varchar(20)   null,
  disposition_code varchar(40)   character set utf8mb4 collate utf8mb4_nopad_bin null,
  note             varchar(8000) null,
  police_asked     varchar(8)    null comment 'whether the caller asked for police',
  risk             varchar(8)    null comment 'at the end; once signed, the latest screen''s where there was one',
  risk_screened    boolean       not null default false,
  follow_up_wanted boolean       null,
  follow_up_reason varchar(1000) null comment 'why nobody is to call again',
  reach_by         varchar(8)    null,
  reach_at         varchar(120)  null comment 'number or address',
  close_incident   boolean       not null default false comment 'whether signing is to close the incident, without police',
  saved_at         datetime(6)   not null,
  signed_at        datetime(6)   null,
  signed_by        varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin null,
  signed_by_name   varchar(120)  null,
  incident_closed  boolean       not null default false comment 'whether signing closed the incident',
  constraint pk_encounter_record primary key (id),
  constraint uq_encounter_record_response unique (response_id),
  constraint fk_encounter_record_response foreign key (response_id) references response (id),
  constraint ck_encounter_record_outcome check (outcome in ('RESOLVED_PHONE', 'SAFETY_PLAN', 'WARM_HANDOFF', 'REFERRED', 'EMS_TRANSPORT',
    'REFUSED', 'GONE_ON_ARRIVAL', 'UNFOUNDED')),
  constraint ck_encounter_record_police_asked check (police_asked in ('YES', 'NO', 'UNKNOWN')),
  constraint ck_encounter_record_risk check (risk in ('NONE', 'LOW', 'MODERATE', 'HIGH', 'UNKNOWN')),
  constraint ck_encounter_record_reach_by check (reach_by in ('PHONE', 'TEXT', 'VISIT', 'MAIL')),
  constraint ck_encounter_record_signed check (signed_at is null or signed_by is not null and signed_by_name is not null
    and outcome is not null and disposition_code is not null and note is not null and police_asked is not null
    and risk is not null and follow_up_wanted is not null)
);

create table record_referral (
  record_id    bigint       not null,
  position     int          not null,
  service_code varchar(40)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  provider     varchar(160) null,
  remark       varchar(500) null,
  constraint pk_record_referral primary key (record_id, position),
  constraint fk_record_referral_record foreign key (record_id) references encounter_record (id)
);

create table record_addendum (
  id            bigint        not null auto_increment,
  record_id     bigint        not null,
  client_id     varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  text          varchar(4000) not null,
  added_at      datetime(6)   not null,
  added_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name varchar(120)  not null,
  constraint pk_record_addendum primary key (id),
  constraint uq_record_addendum_client unique (record_id, client_id),
  constraint fk_record_addendum_record foreign key (record_id) references encounter_record (id)
);

create table safety_plan (
  id              bigint        not null auto_increment,
  response_id     bigint        not null,
  number          int           not null comment 'of the version, from 1',
  changes         int           not null comment 'how often the plan was changed, over all versions',
  language        varchar(2)    character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'ISO 639, the language it was made in',
  first_name      varchar(60)   null,
  warning_signs   varchar(1000) null comment 'step 1 after Stanley and Brown',
  coping          varchar(1000) null comment 'step 2',
  distraction     varchar(1000) null comment 'step 3',
  people          varchar(1000) null comment 'step 4',
  professionals   varchar(1000) null comment 'step 5, beside 988',
  environment     varchar(1000) null comment 'step 6',
  written_at      datetime(6)   not null,
  written_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  written_by_name varchar(120)  not null,
  kept_at         datetime(6)   null comment 'from then on this version never changes',
  constraint pk_safety_plan primary key (id),
  constraint uq_safety_plan_number unique (response_id, number),
  constraint fk_safety_plan_response foreign key (response_id) references response (id)
);
