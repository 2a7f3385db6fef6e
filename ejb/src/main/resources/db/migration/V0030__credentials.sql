-- Credentials in place of licences: kinds and what each role asks for are data of the city.
create table credential_kind (
  code            varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  version         int          not null default 0,
  name_en         varchar(120) not null,
  name_es         varchar(120) not null,
  issuer          varchar(60)  not null,
  purpose         varchar(20)  not null,
  cycle           varchar(12)  not null,
  cycle_years     int          not null,
  fixed_month     int          null,
  fixed_day       int          null,
  fixed_years     varchar(4)   not null,
  late_days       int          not null comment 'days after the end in which a renewal still counts as in time; not days of work',
  evidence_needed boolean      not null,
  verified_first  boolean      not null,
  verifier        varchar(20)  not null,
  associate       boolean      not null,
  required_hours  int          null comment 'hours to be worked under supervision',
  constraint pk_credential_kind primary key (code),
  constraint ck_credential_kind_purpose check (purpose in ('LICENCE', 'PROFESSION', 'PEER_SUPPORT', 'EMERGENCY_MEDICINE', 'CRISIS_TRAINING', 'CJIS_CLEARANCE', 'BACKGROUND_CHECK', 'CONFIDENTIALITY')),
  constraint ck_credential_kind_cycle check (cycle in ('FIXED_DAY', 'FROM_ISSUE', 'NONE')),
  constraint ck_credential_kind_years check ((cycle = 'NONE') = (cycle_years = 0) and cycle_years between 0 and 10),
  constraint ck_credential_kind_day check ((cycle = 'FIXED_DAY') = (fixed_month is not null) and (fixed_month is null) = (fixed_day is null)),
  constraint ck_credential_kind_fixed_years check (fixed_years in ('ANY', 'EVEN', 'ODD')),
  constraint ck_credential_kind_late check (late_days between 0 and 365),
  constraint ck_credential_kind_verifier check (verifier in ('CITY', 'CLINICAL_SUPERVISOR', 'POLICE')),
  constraint ck_credential_kind_hours check (required_hours is null or associate and required_hours > 0)
);

-- North Carolina (domain.md, Licences); what that marks as unverified is the city's to check.
insert into credential_kind (code, name_en, name_es, issuer, purpose, cycle, cycle_years, fixed_month, fixed_day, fixed_years, late_days, evidence_needed, verified_first, verifier, associate, required_hours) values
  ('LCSW', 'Licensed Clinical Social Worker', 'Trabajo social clínico con licencia', 'NCSWCLB', 'LICENCE', 'FIXED_DAY', 2, 6, 30, 'ANY', 0, true, true, 'CITY', false, null),
  ('LCSWA', 'Licensed Clinical Social Worker Associate', 'Trabajo social clínico con licencia, asociado', 'NCSWCLB', 'LICENCE', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', true, 3000),
  ('CSW', 'Certified Social Worker', 'Trabajo social certificado', 'NCSWCLB', 'PROFESSION', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('CMSW', 'Certified Master Social Worker', 'Trabajo social certificado, maestría', 'NCSWCLB', 'PROFESSION', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('LCMHC', 'Licensed Clinical Mental Health Counselor', 'Consejería clínica de salud mental con licencia', 'NCBLCMHC', 'LICENCE', 'FIXED_DAY', 2, 6, 30, 'ANY', 0, true, true, 'CITY', false, null),
  ('LCMHCA', 'Licensed Clinical Mental Health Counselor Associate', 'Consejería clínica de salud mental con licencia, asociado', 'NCBLCMHC', 'LICENCE', 'FIXED_DAY', 2, 6, 30, 'ANY', 0, true, true, 'CITY', true, 3000),
  ('LCMHCS', 'Licensed Clinical Mental Health Counselor Supervisor', 'Consejería clínica de salud mental con licencia, supervisión', 'NCBLCMHC', 'LICENCE', 'FIXED_DAY', 2, 6, 30, 'ANY', 0, true, true, 'CITY', false, null),
  ('LCAS', 'Licensed Clinical Addictions Specialist', 'Especialista clínico en adicciones con licencia', 'NCASPPB', 'LICENCE', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('LCAS-A', 'Licensed Clinical Addictions Specialist Associate', 'Especialista clínico en adicciones con licencia, asociado', 'NCASPPB', 'LICENCE', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', true, null),
  ('CADC', 'Certified Alcohol and Drug Counselor', 'Consejería certificada de alcohol y drogas', 'NCASPPB', 'PROFESSION', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('CSI', 'Clinical Supervisor Intern', 'Supervisión clínica en formación', 'NCASPPB', 'PROFESSION', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('LP', 'Licensed Psychologist', 'Psicología con licencia', 'NC Psychology Board', 'LICENCE', 'FIXED_DAY', 2, 10, 1, 'EVEN', 0, true, true, 'CITY', false, null),
  ('LPA', 'Licensed Psychological Associate', 'Psicología con licencia, asociado', 'NC Psychology Board', 'LICENCE', 'FIXED_DAY', 2, 10, 1, 'EVEN', 0, true, true, 'CITY', true, null),
  ('LMFT', 'Licensed Marriage and Family Therapist', 'Terapia matrimonial y familiar con licencia', 'NC MFT Board', 'LICENCE', 'FROM_ISSUE', 1, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('LMFT-A', 'Licensed Marriage and Family Therapist Associate', 'Terapia matrimonial y familiar con licencia, asociado', 'NC MFT Board', 'LICENCE', 'FROM_ISSUE', 1, null, null, 'ANY', 0, true, true, 'CITY', true, null),
  ('RN', 'Registered Nurse', 'Enfermería registrada', 'NCBON', 'PROFESSION', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('PMHNP', 'Psychiatric Mental Health Nurse Practitioner', 'Enfermería especializada en psiquiatría y salud mental', 'NCBON', 'LICENCE', 'FROM_ISSUE', 2, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('CPSS', 'Certified Peer Support Specialist', 'Especialista certificado en apoyo entre pares', 'NCCPSS', 'PEER_SUPPORT', 'FROM_ISSUE', 2, null, null, 'ANY', 30, true, true, 'CITY', false, null),
  ('EMT', 'Emergency Medical Technician', 'Técnico en emergencias médicas', 'NC OEMS', 'EMERGENCY_MEDICINE', 'FROM_ISSUE', 4, null, null, 'ANY', 0, true, true, 'CITY', false, null),
  ('CIT', 'Crisis Intervention Team, 40 hours', 'Equipo de intervención en crisis, 40 horas', 'Durham Police', 'CRISIS_TRAINING', 'NONE', 0, null, null, 'ANY', 0, true, true, 'POLICE', false, null),
  ('CJIS', 'Criminal justice information clearance', 'Autorización para información de justicia penal', 'City of Durham', 'CJIS_CLEARANCE', 'FROM_ISSUE', 2, null, null, 'ANY', 0, false, true, 'CITY', false, null),
  ('BACKGROUND', 'Background check', 'Verificación de antecedentes', 'City of Durham', 'BACKGROUND_CHECK', 'NONE', 0, null, null, 'ANY', 0, false, true, 'CITY', false, null),
  ('CONFIDENTIALITY', 'Confidentiality, 42 CFR part 2', 'Confidencialidad, 42 CFR parte 2', 'City of Durham', 'CONFIDENTIALITY', 'NONE', 0, null, null, 'ANY', 0, false, false, 'CITY', false, null);

create table role_requirement (
  id       bigint      not null auto_increment,
  role     varchar(16) not null,
  purpose  varchar(20) not null,
  since_on date        not null,
  until_on date        null,
  constraint pk_role_requirement primary key (id),
  constraint uq_role_requirement unique (role, purpose, since_on),
  constraint ck_role_requirement_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_role_requirement_purpose check (purpose in ('LICENCE', 'PROFESSION', 'PEER_SUPPORT', 'EMERGENCY_MEDICINE', 'CRISIS_TRAINING', 'CJIS_CLEARANCE', 'BACKGROUND_CHECK', 'CONFIDENTIALITY')),
  constraint ck_role_requirement_days check (until_on is null or until_on > since_on)
);
-- Where people are at work already, the city has ninety days to put on record what was not asked for before.
insert into role_requirement (role, purpose, since_on)
  select role, purpose, if(purpose <> 'LICENCE' and exists (select 1 from clinician), date_add(current_date, interval 90 day), '2020-01-01')
  from (
    select 'DIVERSION' as role, 'LICENCE' as purpose union all select 'DIVERSION', 'CJIS_CLEARANCE' union all select 'DIVERSION', 'BACKGROUND_CHECK' union all select 'DIVERSION', 'CONFIDENTIALITY'
    union all select 'CO_RESPONSE', 'LICENCE' union all select 'CO_RESPONSE', 'CJIS_CLEARANCE' union all select 'CO_RESPONSE', 'BACKGROUND_CHECK' union all select 'CO_RESPONSE', 'CONFIDENTIALITY'
    union all select 'SUPERVISION', 'LICENCE' union all select 'SUPERVISION', 'CONFIDENTIALITY'
    union all select 'CIT_OFFICER', 'CRISIS_TRAINING' union all select 'CIT_OFFICER', 'CJIS_CLEARANCE'
  ) asked;

-- Members of an agency, with how to reach them and until when they belong to it.
alter table clinician
  add column pronouns         varchar(40)  null,
  add column email            varchar(254) null,
  add column phone            varchar(48)  null comment 'E.164',
  add column member_from      date         not null default current_date,
  add column member_until     date         null,
  add column enrolled_at      datetime(6)  not null default current_timestamp(6),
  add column enrolled_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null default 'system',
  add column enrolled_by_name varchar(120) not null default 'system',
  add constraint uq_clinician_email unique (email),
  add constraint ck_clinician_member check (member_until is null or member_until > member_from);
update clinician c set member_from = least(current_date, coalesce((select min(l.issued_on) from licence l where l.clinician_id = c.id), current_date));

create table former_membership (
  id           bigint not null auto_increment,
  clinician_id bigint not null,
  agency_id    bigint not null,
  from_on      date   not null,
  until_on     date   not null,
  constraint pk_former_membership primary key (id),
  constraint fk_former_membership_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_former_membership_agency foreign key (agency_id) references agency (id),
  constraint ck_former_membership_days check (until_on > from_on)
);

create table clinician_language (
  clinician_id bigint      not null,
  language     varchar(8)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'BCP 47',
  level        varchar(12) not null,
  constraint pk_clinician_language primary key (clinician_id, language),
  constraint fk_clinician_language_clinician foreign key (clinician_id) references clinician (id),
  constraint ck_clinician_language_level check (level in ('BASIC', 'CONVERSANT', 'FLUENT', 'NATIVE'))
);

-- What the city has cleared somebody for; open_role lets there be one at a time.
create table clearance (
  id              bigint       not null auto_increment,
  clinician_id    bigint       not null,
  agency_id       bigint       not null,
  role            varchar(16)  not null,
  cleared_at      datetime(6)  not null,
  cleared_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  cleared_by_name varchar(120) not null,
  revoked_at      datetime(6)  null,
  revoked_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  revoked_by_name varchar(120) null,
  revoke_reason   varchar(500) null,
  open_role       varchar(16)  as (if(revoked_at is null, role, null)) persistent,
  constraint pk_clearance primary key (id),
  constraint uq_clearance_open unique (clinician_id, open_role),
  constraint fk_clearance_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_clearance_agency foreign key (agency_id) references agency (id),
  constraint ck_clearance_role check (role in ('DIVERSION', 'CO_RESPONSE', 'SUPERVISION', 'CIT_OFFICER')),
  constraint ck_clearance_revoked check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null))
);
create index ix_clearance_role on clearance (open_role, clinician_id);
insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by, cleared_by_name)
  select id, agency_id, 'DIVERSION', current_timestamp(6), 'system', 'system' from clinician where diversion;
insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by, cleared_by_name)
  select id, agency_id, 'CO_RESPONSE', current_timestamp(6), 'system', 'system' from clinician where co_response;
alter table clinician drop column diversion, drop column co_response;

-- Who supervises an associate; hours are logged by day.
create table supervision (
  id            bigint not null auto_increment,
  clinician_id  bigint not null,
  agency_id     bigint not null,
  supervisor_id bigint not null,
  from_on       date   not null,
  until_on      date   null,
  constraint pk_supervision primary key (id),
  constraint fk_supervision_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_supervision_agency foreign key (agency_id) references agency (id),
  constraint fk_supervision_supervisor foreign key (supervisor_id) references clinician (id),
  constraint ck_supervision_days check (until_on is null or until_on > from_on),
  constraint ck_supervision_other check (supervisor_id <> clinician_id)
);

create table credential (
  id               bigint       not null auto_increment,
  version          int          not null,
  clinician_id     bigint       not null,
  agency_id        bigint       not null,
  kind             varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  number           varchar(40)  null,
  state            varchar(2)   null comment 'USPS code of the state it is of',
  issued_on        date         not null,
  expires_on       date         null comment 'first day on which it is no longer good',
  stated_at        datetime(6)  not null,
  stated_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  stated_by_name   varchar(120) not null,
  verified_on      date         null,
  verified_at      datetime(6)  null,
  verified_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  verified_by_name varchar(120) null,
  verified_source  varchar(200) null,
  disciplined_on   date         null,
  discipline_note  varchar(500) null,
  withdrawn_at     datetime(6)  null,
  withdrawn_by     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  withdrawn_by_name varchar(120) null,
  withdraw_reason  varchar(500) null,
  constraint pk_credential primary key (id),
  standing_number  varchar(40)  as (if(withdrawn_at is null, number, null)) persistent,
  constraint uq_credential_standing unique (kind, standing_number, issued_on),
  constraint fk_credential_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_credential_agency foreign key (agency_id) references agency (id),
  constraint fk_credential_kind foreign key (kind) references credential_kind (code),
  constraint ck_credential_days check (expires_on is null or expires_on > issued_on),
  constraint ck_credential_verified check ((verified_on is null) = (verified_by is null) and (verified_on is null) = (verified_source is null)),
  constraint ck_credential_discipline check ((disciplined_on is null) = (discipline_note is null)),
  constraint ck_credential_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdraw_reason is null))
);
create index ix_credential_end on credential (expires_on, clinician_id);
insert into credential (version, clinician_id, agency_id, kind, number, state, issued_on, expires_on, stated_at, stated_by, stated_by_name, verified_on, verified_at, verified_by, verified_by_name, verified_source)
  select 0, clinician_id, agency_id, type, number, 'NC', issued_on, expires_on, current_timestamp(6), 'system', 'system', issued_on, current_timestamp(6), 'system', 'system', 'register of licences before V0030' from licence;
drop table licence;

-- Files of evidence, apart from what is listed; handed out as attachments only.
create table evidence (
  id            bigint       not null auto_increment,
  credential_id bigint       not null,
  agency_id     bigint       not null,
  name          varchar(200) not null,
  type          varchar(8)   not null,
  size_bytes    int          not null,
  sha256        char(64)     character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_at      datetime(6)  not null,
  added_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name varchar(120) not null,
  constraint pk_evidence primary key (id),
  constraint uq_evidence unique (credential_id, sha256),
  constraint fk_evidence_credential foreign key (credential_id) references credential (id),
  constraint fk_evidence_agency foreign key (agency_id) references agency (id),
  constraint ck_evidence_type check (type in ('PDF', 'JPEG', 'PNG')),
  constraint ck_evidence_size check (size_bytes between 1 and 10485760)
);
create table evidence_content (
  evidence_id bigint   not null,
  bytes       longblob not null,
  constraint pk_evidence_content primary key (evidence_id),
  constraint fk_evidence_content_evidence foreign key (evidence_id) references evidence (id)
);
