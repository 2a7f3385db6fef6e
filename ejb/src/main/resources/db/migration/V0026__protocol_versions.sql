-- Which version of the protocol stands where in its life: its file, its proof, who signed it, from when it decides.
create table protocol_version (
  id              bigint        not null auto_increment,
  version         int           not null,
  name            varchar(40)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  state           varchar(12)   not null,
  dmn             mediumblob    not null comment 'the file, byte by byte as it was given',
  sha256          varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'of the file',
  created_at      datetime(6)   not null,
  changed_at      datetime(6)   not null,
  changed_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  changed_by_name varchar(120)  not null,
  live_from       datetime(6)   null comment 'may be ahead',
  released_by_name varchar(120) null,
  retired_at      datetime(6)   null,
  retired_by_name varchar(120)  null,
  retired_reason  varchar(500)  null,
  constraint pk_protocol_version primary key (id),
  constraint uq_protocol_version_name unique (name),
  constraint uq_protocol_version_live_from unique (live_from),
  constraint ck_protocol_version_state check (state in ('DRAFT', 'PROVEN', 'SIGNED', 'LIVE', 'RETIRED')),
  constraint ck_protocol_version_live check ((state in ('LIVE', 'RETIRED')) = (live_from is not null)),
  constraint ck_protocol_version_retired check ((state = 'RETIRED') = (retired_at is not null))
);

-- Whoever gave a draft its file, or changed it: they may not sign it.
create table protocol_author (
  protocol_version_id bigint      not null,
  subject             varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  constraint pk_protocol_author primary key (protocol_version_id, subject),
  constraint fk_protocol_author_version foreign key (protocol_version_id) references protocol_version (id)
);

create table protocol_signature (
  protocol_version_id bigint       not null,
  capacity            varchar(20)  not null,
  subject             varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  name                varchar(120) not null,
  signed_at           datetime(6)  not null,
  constraint pk_protocol_signature primary key (protocol_version_id, capacity),
  constraint uq_protocol_signature_subject unique (protocol_version_id, subject),
  constraint fk_protocol_signature_version foreign key (protocol_version_id) references protocol_version (id),
  constraint ck_protocol_signature_capacity check (capacity in ('CLINICAL_SUPERVISOR', 'POLICE_OFFICER', 'PROGRAM_MANAGER'))
);

-- The newest proof of a version, whatever it came to; with the signatures it is the certificate.
create table protocol_proof (
  protocol_version_id bigint       not null,
  dmn_sha256          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  invariants_sha256   varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  holds               bit(1)       not null,
  proven_at           datetime(6)  not null,
  asked_by_name       varchar(120) not null,
  report              longtext     not null check (json_valid(report)),
  constraint pk_protocol_proof primary key (protocol_version_id),
  constraint fk_protocol_proof_version foreign key (protocol_version_id) references protocol_version (id)
);
